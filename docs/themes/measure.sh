#!/bin/sh
# Measures suggested and emerging themes: docs/themes/measure.sh FOLDER-OF-THE-DATA
set -eu
home=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
data=$(CDPATH= cd -- "$1" && pwd)
cd "$home"
# One run: where nothing is installed, the modules find each other only in the run that made them.
./mvnw -q -pl ticket-service -am test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/measure.classpath
# The database comes with the module that starts it.
path=ticket-service/target/test-classes:ticket-service/target/classes
path=$path:$(cat ticket-service/target/measure.classpath):$(cat local/target/measure.classpath)
java -Xmx1g -cp "$path" care.onetribe.ticket.themesuggestion.ThemeMeasure "$data"

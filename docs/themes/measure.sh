#!/bin/sh
# Measures suggested and emerging themes: docs/themes/measure.sh FOLDER-OF-THE-DATA
set -eu
home=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
data=$(CDPATH= cd -- "$1" && pwd)
cd "$home"
./mvnw -q -pl ticket-service -am test-compile
./mvnw -q -pl ticket-service -am dependency:build-classpath -Dmdep.outputFile=target/measure.classpath
path=ticket-service/target/test-classes:ticket-service/target/classes:$(cat ticket-service/target/measure.classpath)
java -Xmx1g -cp "$path" care.onetribe.ticket.themesuggestion.ThemeMeasure "$data"

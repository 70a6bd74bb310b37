@echo off
rem The command line of the suite: checks the JDK, builds what is not built, runs local's main class.
setlocal enabledelayedexpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "classpath_file=%home%\local\target\classes\META-INF\onetribe-local.classpath"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "major="
for /f "tokens=3" %%v in ('cmd /c ""%java%" -version 2^>^&1" ^| findstr /c:" version "') do (
    for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "major=%%m"
)
if not defined major (
    echo No Java at %java%: install a JDK 17 or later, or set JAVA_HOME. 1>&2
    exit /b 1
)
if %major% lss 17 (
    echo Java %major% at %java% is too old: set JAVA_HOME to a JDK 17 or later. 1>&2
    exit /b 1
)

set "built=true"
if not exist "%classpath_file%" set "built=false"
if not exist "%home%\local\target\onetribe-local.jar" set "built=false"
for %%a in (gateway ticket-service coaching-service recognition-service) do (
    if not exist "%home%\%%a\target\%%a-runner.jar" set "built=false"
)
if "%built%"=="false" (
    echo Building, which takes a minute or two, and longer while libraries are downloaded 1>&2
    pushd "%home%"
    call mvnw.cmd -q package -DskipTests 1>&2
    if errorlevel 1 (
        popd
        echo The build failed; see above. 1>&2
        exit /b 1
    )
    popd
)

if "%~1"=="bench" (
    for /f "usebackq delims=" %%c in ("%home%\benchmarks\target\classes\META-INF\onetribe-benchmarks.classpath") do set "measuring=%%c"
    "%java%" -cp "%home%\benchmarks\target\onetribe-benchmarks.jar;!measuring!" care.onetribe.benchmarks.Benchmarks "%home%" "%~2"
    exit /b !errorlevel!
)

for /f "usebackq delims=" %%c in ("%classpath_file%") do set "libraries=%%c"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m ^
    "-Donetribe.home=%home%" -Donetribe.terminal=true ^
    -Dlogback.configurationFile=command-line-logback.xml ^
    -cp "%home%\local\target\onetribe-local.jar;%libraries%" ^
    care.onetribe.local.cli.OneTribe %*
exit /b %errorlevel%

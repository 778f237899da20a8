@echo off
rem Starts Kista on Windows: with the Java that an installation brings along, or with the one that KISTA_JAVA_HOME, JAVA_HOME
rem or the PATH names, which must be 25 or later.
rem
rem   KISTA_JAVA_OPTS   further options for that Java, split at blanks
setlocal DisableDelayedExpansion
set "home=%~dp0.."
set "modules=--module-path "%home%\lib""
set "java=%home%\runtime\bin\java.exe"
set "caches=%home%\lib"
if exist "%java%" (
  set "modules="
  set "caches=%home%\app"
) else if defined KISTA_JAVA_HOME (
  set "java=%KISTA_JAVA_HOME%\bin\java.exe"
) else if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java=java.exe"
)
rem No options of other programs, which could load an agent that reads the secrets.
set JAVA_TOOL_OPTIONS=
set JDK_JAVA_OPTIONS=
set _JAVA_OPTIONS=
rem A verb is over before a better compiler would pay for itself; a window is drawn by the processor.
set "mode=-XX:TieredStopAtLevel=1"
set "archive=verb"
if "%~1"=="" set "archive=window"
if /i "%~x1"==".kdbx" set "archive=window"
if "%archive%"=="window" set "mode=-Dprism.order=sw -Dprism.disableRegionCaching=true"
set "cache="
if exist "%caches%\kista-%archive%.aot" set "cache="-XX:AOTCache=%caches%\kista-%archive%.aot""
"%java%" -XX:+UseSerialGC -Xms8m -Xmx2g -XX:+DisableAttachMechanism -XX:-UsePerfData -XX:-HeapDumpOnOutOfMemoryError ^
  -XX:-CreateCoredumpOnCrash -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=error:stderr -Xlog:aot=off -Xlog:cds=off ^
  --enable-native-access=javafx.graphics,dev.kista %cache% %mode% %KISTA_JAVA_OPTS% %modules% ^
  --module dev.kista/dev.kista.Main %*
exit /b %errorlevel%

@echo off
rem Runs autogen with the JDK of JAVA_HOME, or the java on the PATH. AUTOGEN_JAVA_OPTS goes to the JVM.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:InitialRAMPercentage=4 -Xshare:auto %AUTOGEN_JAVA_OPTS% -cp "%~dp0..\lib\autogen.jar" dev.autogen.cli.Main %*
exit /b %ERRORLEVEL%

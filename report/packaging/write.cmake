# Writes into FOLDER what is installed beside PROGRAM: horseshoe.1, made of PAGE and of what the
# program says of its command line, and completions for bash, fish and zsh. Run as a script:
# cmake -DPROGRAM=... -DPAGE=... -DFOLDER=... -DVERSION=... -DDAY=... -P write.cmake
cmake_minimum_required(VERSION 3.24)

file(MAKE_DIRECTORY ${FOLDER})
foreach(pair bash:horseshoe.bash fish:horseshoe.fish zsh:_horseshoe)
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 form)
    list(GET pair 1 name)
    execute_process(
        COMMAND ${PROGRAM} describe ${form} OUTPUT_FILE ${FOLDER}/${name}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(
    COMMAND ${PROGRAM} describe man OUTPUT_VARIABLE COMMANDS
    COMMAND_ERROR_IS_FATAL ANY)
configure_file(${PAGE} ${FOLDER}/horseshoe.1 @ONLY)
# A page whose text is the same as before keeps its time, and would be written again and again.
file(TOUCH ${FOLDER}/horseshoe.1)

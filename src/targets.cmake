# One layer of the console: a static library that sees src/ and the layers below it.
#   cordboard_layer(net  ON wire Qt6::Network  PRIVATE Qt6Keychain::Qt6Keychain  SOURCES client.cpp client.h)
function(cordboard_layer name)
    cmake_parse_arguments(ARG "" "" "ON;PRIVATE;SOURCES" ${ARGN})
    set(target cordboard_${name})
    add_library(${target} STATIC ${ARG_SOURCES})
    add_library(Cordboard::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    foreach(lower IN LISTS ARG_ON)
        if(lower MATCHES "::")
            target_link_libraries(${target} PUBLIC ${lower})
        else()
            target_link_libraries(${target} PUBLIC Cordboard::${lower})
        endif()
    endforeach()
    target_link_libraries(${target} PRIVATE ${ARG_PRIVATE})
    cordboard_strict(${target})
endfunction()

# Warnings and Qt's own guard rails, the same for every target we own.
function(cordboard_strict target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_compile_options(${target} PRIVATE
        $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wpedantic -Wconversion -Wshadow
            -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override>
        $<$<CXX_COMPILER_ID:MSVC>:/W4 /permissive- /utf-8>)
endfunction()

# A QtTest program, run without a display and in one language and time zone.
#   cordboard_test(tst_client ON net)
function(cordboard_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "ON" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 60)
    endif()
    if(CMAKE_CXX_FLAGS MATCHES "-fsanitize") # a program takes three times as long, and starts slowly
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 4")
    endif()
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE Cordboard::test_support Qt6::Test)
    foreach(layer IN LISTS ARG_ON)
        if(layer MATCHES "::")
            target_link_libraries(${name} PRIVATE ${layer})
        else()
            target_link_libraries(${name} PRIVATE Cordboard::${layer})
        endif()
    endforeach()
    cordboard_strict(${name})
    add_test(NAME ${name} COMMAND ${name})
    # What may take long begins first, so that nothing is waited for alone at the end.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} COST ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()

# What is installed, and the packages made of it.
install(TARGETS cordboard cordboardctl cordboard-sandbox RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

if(UNIX AND NOT APPLE)
    set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)
    install(FILES ${linux}/org.cordboard.Cordboard.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/org.cordboard.Cordboard.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/org.cordboard.Cordboard.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${linux}/completions/cordboardctl.bash RENAME cordboardctl
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${linux}/completions/_cordboardctl DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${linux}/completions/cordboardctl.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
    install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/cordboard)
    foreach(page cordboard.1 cordboardctl.1 cordboard-sandbox.1 changelog)
        set(packed ${PROJECT_BINARY_DIR}/packaging/${page}.gz)
        file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packaging)
        execute_process(COMMAND gzip -9nc ${linux}/${page} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
        if(page STREQUAL changelog)
            install(FILES ${packed} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/cordboard)
        else()
            install(FILES ${packed} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
        endif()
    endforeach()
endif()

set(CPACK_PACKAGE_NAME cordboard)
set(CPACK_PACKAGE_VENDOR "Cordboard")
set(CPACK_PACKAGE_CONTACT "Cordboard maintainers <maintainers@cordboard.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console of telephone operators")
set(CPACK_PACKAGE_DESCRIPTION "A desktop console for operators of hosted telephony: customers,
incoming trunks, DID numbers, termination gateways and routes, external
accounts, SIP accounts and call records of a telecom.center Operator API,
and a sandbox to practise on.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES TRUE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_SOURCE_GENERATOR TXZ)
set(CPACK_SOURCE_IGNORE_FILES "/build/" "/\\.git/" "/\\.cache/")

# shlibdeps does not see what is loaded by name: the SQLite driver, SVG, libsecret behind QtKeychain.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none")
set(CPACK_NSIS_DISPLAY_NAME "Cordboard")
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
include(CPack)

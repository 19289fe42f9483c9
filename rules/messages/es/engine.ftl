# Mensajes del propio motor, para cualquier regla.

needs-browser = Esta regla necesita la página representada en un navegador. Ejecute de nuevo con --engine chrome.

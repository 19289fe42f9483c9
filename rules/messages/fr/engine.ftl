# Messages du moteur, pour toute règle.

needs-browser = Cette règle a besoin de la page affichée dans un navigateur. Relancez avec --engine chrome.

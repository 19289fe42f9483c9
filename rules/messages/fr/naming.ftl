# Noms qui manquent et liens dont un script décide.

name-options = Rien ne nomme la liste : ni étiquette ni attribut. Les choix qu’elle propose ne sont pas un nom.
links-same-name-scripted = Plusieurs liens s’appellent « { $name } », et seuls des scripts savent où mènent certains d’entre eux. Mènent-ils à la même chose, ou toute personne qui voit la page hésiterait-elle entre eux ?

# Ce qui est venu à la place d’une page : motifs et avis.

wrong-page-sign-in = Une page de connexion est venue à la place de celle-ci, qui n’a donc pas été vérifiée. Pour vérifier la page de connexion elle-même, indiquez son adresse.
wrong-page-not-found = La page dit être introuvable, alors que le serveur a répondu comme pour toute autre. Elle n’a pas été vérifiée.
wrong-page-blank = La page est vide : ses scripts n’ont rien affiché. Elle ne compte pas comme vérifiée.
wrong-page-empty = La page est vide.
wrong-page-notice-sign-in =
    { $count ->
        [one] { $count } page demande d’abord de se connecter et n’a pas été vérifiée.
       *[other] { $count } pages demandent d’abord de se connecter et n’ont pas été vérifiées.
    }
wrong-page-notice-not-found =
    { $count ->
        [one] { $count } page dit être introuvable, alors que le serveur a répondu comme pour toute autre. Elle n’a pas été vérifiée.
       *[other] { $count } pages disent être introuvables, alors que le serveur a répondu comme pour toute autre. Elles n’ont pas été vérifiées.
    }
wrong-page-notice-empty =
    { $count ->
        [one] { $count } page est vide. Les règles n’y trouvent rien.
       *[other] { $count } pages sont vides. Les règles n’y trouvent rien.
    }

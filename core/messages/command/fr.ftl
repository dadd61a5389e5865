# Ce que dit la commande infitah, en français

command-written = Écrit : { $path }
command-founded = Dossier de { $title } fondé dans { $path }
command-recorded = Enregistré : { $kind } { $id }
command-undone = Écriture { $entry } ({ $kind }) retirée. Elle reste dans le journal et ne vaut plus.
command-undo-nothing = Rien à retirer : il ne reste que la fondation. Une écriture donnée se retire par son empreinte, telle que la donne `infitah log`.
command-undo-which = Quelle écriture ? { $entry } n'est pas le début d'une seule empreinte. `infitah log` les donne.
command-confirm = Faire cela ?
command-nothing-done = Rien n'a été changé.
command-ask-first = Personne n'est là pour répondre : ajoutez --yes pour le faire.
command-imported =
    { $count ->
        [0] Rien à enregistrer.
        [one] { $count } fait enregistré.
       *[other] { $count } faits enregistrés.
    }
command-erased = Les mots sont effacés de ce fichier, et le seront de toute copie qui le fusionne. Une copie jamais fusionnée les garde.
command-erase-what = Effacer quoi ? Donnez une chose et son champ (REMARQUE said), ou --entry, ou --superseded.
command-only-here = Seulement dans { $path } : { $count }
command-same-history = Les deux histoires sont les mêmes.
command-not-same-dossier = { $one } et { $other } sont des dossiers de programmes différents ; `infitah compare` compare des communes.
command-unknown-view = Il n'y a pas de vue { $value }. Il y a : { $expected }
command-unknown-filter = { $view } ne prend pas { $value }. On écrit nom=valeur, et les noms sont : { $expected }
command-unknown-fact = { $value } n'est ni le nom d'un fait, ni du JSON. Les noms : { $expected }
command-malformed-fact = Ce n'est pas un fait : { $value }. On écrit un objet JSON avec "fact" et son nom.
command-export-kind = Quel genre de fichier est { $path } ? La terminaison le dit : { $expected }
command-export-one-table = { $path } tient une seule table : choisissez-la par --table. Tables : { $expected }
command-exists = { $path } existe déjà. Supprimez-le, prenez un autre nom ou ajoutez --force.
command-need-file = { $path } est un journal : il se lit, on n'y écrit pas. `infitah new --from` le met dans un nouveau fichier.
command-working = En cours : { $what }
command-question-required = C’est nécessaire.
command-question-intro = { $kind } : répondez à chaque question ; une ligne vide passe ce qui n’est pas nécessaire (*). Les listes s’écrivent en JSON.
command-more-below = … encore { $count } ; --limit 0 les montre toutes
command-is-illustrative = Ce qui ne figure pas sur les diapositives de Larache (fiches, décisions, chiffres) est fictif, et marqué comme tel.
command-needs = { $view } demande : { $expected }
command-merged = { $path } fusionné : { $added } écritures nouvelles, { $known } déjà connues, { $waiting } en attente de ce qui les précède.
command-merged-damaged = { $path } : lignes abîmées, laissées de côté : { $lines }
command-damaged = { $path } est abîmé. { $entries } écritures peuvent être sauvées ; lignes perdues : { $lines }. `infitah recover` met ce qui reste dans un nouveau fichier.
command-recovered = { $entries } écritures sauvées dans { $path }. Lignes perdues : { $lines }

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
command-unopened = { $count } des fichiers ne peuvent être ouverts : voir plus haut. --skip-damaged compare les autres.
command-passed-over =
    { $count ->
        [one] { $count } fichier qui ne peut être ouvert est laissé de côté : voir plus haut.
       *[other] { $count } fichiers qui ne peuvent être ouverts sont laissés de côté : voir plus haut.
    }
command-needs = { $view } demande : { $expected }
command-merged = { $path } fusionné : { $added } écritures nouvelles, { $known } déjà connues, { $waiting } en attente de ce qui les précède.
command-merged-damaged = { $path } : lignes abîmées, laissées de côté : { $lines }
command-damaged = { $path } est abîmé. { $entries } écritures peuvent être sauvées ; lignes perdues : { $lines }. `infitah recover` met ce qui reste dans un nouveau fichier.
command-recovered = { $entries } écritures sauvées dans { $path }. Lignes perdues : { $lines }

## Words around the help, and what is wrong with a call

typer-usage = Utilisation :
typer-arguments = Arguments :
typer-options = Options :
typer-commands = Commandes :
typer-default = par défaut : { $default }
typer-required = nécessaire
typer-no-command = Il n'y a pas de commande { $name }.
typer-like = Est-ce { $expected } que vous cherchez ?
typer-no-option = Il n'y a pas d'option { $value }.
typer-missing = Il manque { $value }.
typer-bad-value = Ce qui est donné pour { $value } est d'un autre genre.

## Help: the command, and what several of its commands share

help-infitah =
    Programmes d'action d'ouverture, préparés avec les citoyens.

    Codes de sortie : 0 fait, 1 refusé, 2 mal appelée, 3 un fichier ne peut servir, 4 quelque chose de l'histoire a été changé ou est abîmé, 130 interrompue.
help-lang = La langue de ce qui est dit ; à défaut, celle du système, ou sinon du dossier : ar, fr, en
help-json = La réponse pour des programmes informatiques, en JSON.
help-day = Ce qu'il en était ce jour-là : YYYY-MM-DD
help-audience = Pour qui, le public (sans ce qu'omet une copie publique) ou ceux qui y travaillent : public, working
help-yes = Le faire sans demander.
help-force = Écrire par-dessus un fichier qui existe.
help-file = Le fichier d'un dossier, comme : larache.infitah
help-path = Le fichier d'un dossier ou son journal, comme : larache.infitah, larache.jsonl
help-help = Montrer cette aide.
help-install-completion = Faire compléter par ce terminal ce qui est tapé de la commande.
help-show-completion = Montrer ce qu'il faut pour cela à ce terminal, pour le copier ou l'adapter.

## Help: what each command does, and what it takes

help-demo = Créer un dossier à regarder et à essayer : Larache, 2023.
help-new = Fonder le dossier d'une commune, dans un nouveau fichier. Les étapes de sa feuille de route sont celles du programme d'appui.
help-new-name = Le nom de la collectivité, comme : جماعة العرائش
help-new-kind = Le type de collectivité : commune, province, prefecture, region …
help-new-code = Son code officiel.
help-new-cycle = Les années du programme, comme : 2024/2025
help-new-framework = Le programme d'appui, qui donne la feuille de route ; s'il n'y en a pas : none
help-new-language = La langue dans laquelle le dossier est tenu.
help-new-from = Mettre plutôt ce journal dans le fichier.
help-show = Montrer une vue du dossier. Par exemple : roadmap, projects, project-sheet pacto:70, remarks state=decided
help-show-view = La vue ; toutes sont énumérées par : infitah views
help-show-given = Ce que prend la vue, comme : pacto:70, state=examined
help-views = Énumérer les vues qui peuvent être montrées.
help-record = Enregistrer ce qui arrive : un fait en JSON, ou par questions. Plusieurs sont enregistrés ensemble ou pas du tout.
help-record-fact = Du JSON, le nom d'un fait sur lequel être interrogé, - pour ce qui vient d'un tube, ou @ et un fichier.
help-undo = Retirer la dernière écriture, ou une autre. Elle garde sa place dans l'histoire et ne vaut plus.
help-undo-entry = L'écriture, par le début de son empreinte ; à défaut, la dernière.
help-undo-reason = Pourquoi.
help-import = Faire entrer une feuille de calcul. Un plan est d'abord montré, puis exécuté en entier ou pas du tout.
help-import-source = La feuille de calcul : CSV dans tout encodage, ou XLSX.
help-import-kind = Ce qu'elle énumère ; à défaut, ce qu'en disent ses en-têtes : idea, observation, project, attendance
help-import-sheet = Seulement cette feuille du classeur.
help-import-on = Le jour de sa réception, comme on écrit une date.
help-import-stage = L'étape où les fiches ont été recueillies.
help-import-about = Le projet sur lequel portent les fiches d'observations.
help-import-channel = Le canal de participation, là où une ligne ne le dit pas.
help-import-scheme = La série de ses numéros.
help-import-plan = Montrer seulement ce qui serait fait.
help-import-annotated = Écrire une copie du tableur, ….xlsx, avec le plan à côté de ses lignes.
help-template = Écrire un classeur vide, à remplir puis à importer. Ses listes déroulantes tiennent ce qui est dans ce dossier.
help-template-out = Le classeur, comme : fiches.xlsx
help-template-kind = Ce qu'il énumérera ; à défaut, tout ; peut être répété : idea, observation, project, attendance
help-export = Écrire des tables, ou le journal, dans un fichier. La fin de son nom dit de quel genre.
help-export-out = Le fichier : un classeur .xlsx, un Data Package .zip, une table .csv, .json ou .parquet, le journal .jsonl
help-export-table = Seulement cette table ; peut être répétée.
help-report = Écrire le rapport, en une seule page HTML. Elle n'a besoin de rien à côté et s'imprime en A4.
help-report-out = La page ; à défaut, à côté du dossier.
help-merge = Fusionner ce que tiennent d'autres copies du dossier. Le résultat est le même dans tout ordre.
help-merge-others = Les copies : fichiers, journaux, copies publiques.
help-verify = Vérifier que rien de l'histoire n'a été changé. Un récépissé montre aussi si quelque chose a été coupé ou réécrit.
help-verify-receipt = Le récépissé : sa forme courte, des empreintes, ou le texte de son code QR.
help-recover = Mettre dans un nouveau fichier ce qui se lit d'un fichier abîmé. Ce qui est perdu est nommé.
help-recover-out = Le nouveau fichier, comme : sauve.infitah
help-trace = Suivre une remarque jusqu'aux mots qu'elle a changés. D'une section, retrouver les remarques qui sont derrière elle.
help-trace-of = Une remarque ; ou un projet, avec une section.
help-trace-section = La section, comme : problem, solutions
help-log = Énumérer les écritures de l'histoire, les dernières en bas.
help-log-limit = Combien des dernières ; 0 pour toutes.
help-erase = Effacer des mots selon la loi, en montrant ce qui les cite. Identifiants, comptes et preuves restent.
help-erase-thing = À quoi sont les mots : une fiche, une remarque …
help-erase-field = Son champ, comme : said, proposed, contact, section:solutions:ar
help-erase-entry = Une écriture, avec tous ses mots.
help-erase-superseded = Une écriture corrigée, avec les mots qui ont été corrigés.
help-erase-ground = Pour quel motif : request, undue, retention_ended …
help-diff = Dire quelles écritures n'a qu'une de deux copies d'un dossier.
help-diff-other = L'autre copie.
help-compare = Mettre plusieurs programmes côte à côte. Réponses, indicateurs, étapes ; de chaque part, de quoi elle est la part.
help-compare-skip-damaged = Laisser de côté les fichiers qui ne peuvent être ouverts, et dire lesquels.
help-compare-paths = Les fichiers de plusieurs dossiers, ou leur répertoire.

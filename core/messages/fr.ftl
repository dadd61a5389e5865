### What the views and refusals print, in French.
### The three files hold the same messages with the same variables, in the same order and under the same headings.
### The space before : ; ? and inside of « » is a no-break space. Zero takes the form of one unless it has its own.

## Roadmap

roadmap-title = Feuille de route
roadmap-day = Feuille de route telle qu'elle était le { $day }
roadmap-empty = Aucune étape n'est encore enregistrée.
roadmap-postponed-from = initialement prévue : { $date }

## Status of a stage

status-done = réalisée
status-ongoing = en cours
status-planned = prévue
status-unconfirmed = non confirmée : sa date est passée et personne n'a signalé qu'elle s'est tenue
status-unknown = impossible à dire : seul le mois est connu
status-undated = sans date
status-postponed = reportée

## Participation
## Women are counted among the participants; associations are not people.

participation-participants =
    { $participants ->
        [0] aucun participant
        [one] { $participants } participant
       *[other] { $participants } participants
    }
participation-women =
    { $women ->
        [0] dont aucune femme
        [one] dont { $women } femme
       *[other] dont { $women } femmes
    }
participation-associations =
    { $associations ->
        [0] aucune association
        [one] { $associations } association
       *[other] { $associations } associations
    }
participation-sentence = { participation-participants }, { participation-women }, et { participation-associations }

## Committee

committee-title = Comité de préparation, de suivi et d'évaluation du programme d'ouverture
committee-empty = Aucun membre n'est encore enregistré.
committee-people =
    { $people ->
        [0] personne
        [one] { $people } personne
       *[other] { $people } personnes
    }
committee-also =
    { $also ->
        [0] dont aucune ne siège dans { $body }
        [one] dont { $also } siège aussi dans { $body }
       *[other] dont { $also } siègent aussi dans { $body }
    }
committee-sentence = { committee-people }, { committee-also }

## Side of a member

side-elected = Élus
side-civil-society = Société civile
side-staff = Fonctionnaires
side-focal-point = Point focal

## Role of a member
## The gender of a role says nothing of the person's.

role-chair = président(e) du comité
role-member = membre
role-coordinator = coordinateur(trice)
role-president = président(e)
role-rapporteur = rapporteur(e)

## Projects

projects-title = Projets d'ouverture
projects-empty = Aucun projet n'est encore enregistré.
project-number-pacto = projet n° { $number }
project-number-sheet = fiche projet n° { $number }
project-number-other = { $scheme } : { $number }

## Topic of a remark

topic-problem = Problématique
topic-solutions = Solutions
topic-funding-sources = Sources de financement
topic-follow-up-indicators = Indicateurs de suivi
topic-impact-indicators = Indicateurs d'impact

## Section of a project sheet

section-problem = Problématique
section-objectives = Objectifs
section-solutions = Solutions et actions
section-beneficiaries = Bénéficiaires
section-owner = Porteur et partenaires
section-funding-sources = Sources de financement
section-follow-up-indicators = Indicateurs de suivi
section-impact-indicators = Indicateurs d'impact
section-calendar = Calendrier

## Channel of a card

channel-meeting = rencontre
channel-website = site web
channel-own-initiative = initiative personnelle
channel-form = formulaire électronique
channel-paper = papier

## Outcome of a decision

outcome-accepted = retenue
outcome-partly-accepted = partiellement retenue
outcome-rejected = non retenue
outcome-out-of-scope = hors champ
outcome-merged = fusionnée
outcome-deferred = différée

## Trace of a remark

trace-title = Parcours de la remarque
trace-said = Ce qui a été dit
trace-project = Sur quel projet
trace-stage = Recueillie à l'étape
trace-decision = Ce qui a été décidé, et pourquoi
trace-words = Les mots qu'elle a changés
trace-versions = Les versions du programme où ils figurent
trace-vote = Le vote qui les a adoptés
trace-back-title = De la phrase aux remarques
trace-undecided = pas encore décidé
trace-no-reason = aucun motif indiqué
trace-unpublished = pas encore publié
trace-no-words = aucun mot changé
trace-erased = mots effacés
trace-withheld = mots retenus dans cette copie

## Conflicts

conflict-title = Valeurs en conflit
conflict-values =
    { $values ->
        [0] aucune valeur n'est maintenue
        [one] { $values } valeur est maintenue
        [2] deux valeurs sont maintenues
       *[other] { $values } valeurs sont maintenues
    }
conflict-shown = affichée
conflict-recorded = enregistrée par { $actor } le { $day }
conflict-settle = Pour trancher, enregistrez { $fact }
conflict-none = Aucun conflit.

## Votes

vote-for = pour : { $for }
vote-against = contre : { $against }
vote-abstained = abstentions : { $abstained }
vote-blank = bulletins blancs : { $blank }
vote-in-office = membres en exercice : { $in_office }
vote-present = présents : { $present }
vote-sentence = { vote-for }, { vote-against }, { vote-abstained }, { vote-blank } ; { vote-in-office }, { vote-present }
result-adopted = adopté
result-not-adopted = non adopté
result-postponed = reporté

## Receipt and notices

receipt-title = Récépissé
receipt-line = Récépissé : { $receipt }
notice-illustrative = exemple illustratif

## Headers of tables

column-date = Date
column-stage = Étape
column-status = État
column-number = Numéro
column-title = Titre
column-name = Nom
column-role = Rôle
column-side = Collège
column-project = Projet
column-topic = Objet
column-channel = Canal de participation
column-outcome = Décision
column-reason = Motif

## Refusals
## One sentence a code: what is wrong, and how to mend it. The dots of the code are hyphens here.

refusal-fact-unknown = « { $value } » n'est pas un genre de fait connu : employez l'un de ceux-ci : { $expected }.
refusal-fact-malformed = Le fait est illisible à « { $field } » : écrivez-y { $expected }.
refusal-fact-field-unknown = Ce fait n'a pas de champ « { $field } » : retirez-le, ou employez l'un de ceux-ci : { $expected }.
refusal-fact-field-missing = Le champ « { $field } » manque : ajoutez { $expected }.
refusal-fact-field-empty = La liste « { $field } » est vide : nommez-y au moins ce sur quoi porte le fait.
refusal-fact-field-invalid = « { $value } » ne convient pas au champ « { $field } » : écrivez { $expected }.
refusal-date-unreadable = La date « { $value } » est illisible : écrivez-la par exemple ainsi : { $expected }.
refusal-date-no_year = La date « { $value } » n'a pas d'année : ajoutez-la, par exemple { $expected }.
refusal-date-no_such_day = Le jour « { $value } » n'existe pas dans le calendrier : vérifiez le jour et le mois, par exemple { $expected }.
refusal-date-reversed = Dans « { $value } », la fin précède le début : écrivez { $expected } si c'est ce que vous vouliez dire.
refusal-date-ambiguous = La date « { $value } » peut se lire de plusieurs façons : écrivez le mois en lettres, l'une de celles-ci : { $expected }.
refusal-date-too_long = La date « { $value } » est trop longue : tenez-vous-en à une date de { $expected } caractères au plus.
refusal-date-empty = La date est vide dans le champ « { $field } » : écrivez-en une, par exemple { $expected }, ou retirez le champ.
refusal-date-not_a_date = « { $value } » n'est pas une date, mais un numéro de loi ou une référence : écrivez une date, par exemple { $expected }.
refusal-date-open = Il manque une borne à la date « { $value } » : donnez le début et la fin dans le champ « { $field } ».
refusal-id-malformed = « { $value } » n'est pas un identifiant valable : recopiez-le tel quel, sous la forme { $expected }.
refusal-thing-unknown = Rien dans ce dossier ne porte l'identifiant « { $value } » : vérifiez le champ « { $field } », ou enregistrez d'abord la chose.
refusal-thing-other_kind = « { $value } » est d'un autre genre : le champ « { $field } » attend { $expected }.
refusal-reference-unknown = Rien ne porte la référence « { $value } » : vérifiez-la dans le champ « { $field } », ou enregistrez d'abord ce qui la porte.
refusal-reference-ambiguous = Plusieurs choses portent la référence « { $value } » : écrivez dans le champ « { $field } » l'un de ces identifiants : { $expected }.
refusal-reference-malformed = « { $value } » n'est pas une référence valable : écrivez-la sous la forme { $expected }.
refusal-label-empty = Le libellé est vide dans le champ « { $field } » : écrivez-en un, ou retirez le champ.
refusal-label-too_long = Le libellé « { $value } » est trop long : abrégez-le à { $expected } caractères au plus.
refusal-language-malformed = « { $value } » n'est pas un code de langue : écrivez-en un comme { $expected }.
refusal-text-empty = Le texte est vide dans le champ « { $field } » : écrivez ce qui a été dit, ou retirez le champ.
refusal-text-sealed = Le texte du champ « { $field } » est scellé et ses mots ne sont pas dans cette copie : écrivez les mots eux-mêmes, ou travaillez sur la copie complète.
refusal-text-unfit = Le champ « { $field } » contient un nombre qui n'est pas entier, ou trop grand : écrivez-le comme un texte.
refusal-on-missing = Le jour du fait n'est pas indiqué : ajoutez-le dans le champ « { $field } », par exemple { $expected }.
refusal-on-unordered = On ne peut dire si « { $value } » vient avant ou après « { $expected } » : donnez le jour exact dans le champ « { $field } », ou corrigez le fait antérieur.
refusal-entry-unknown = Aucune écriture de ce dossier ne porte l'empreinte « { $value } » : recopiez-la depuis l'historique, ou fusionnez d'abord la copie qui la contient.
refusal-entry-not_correctable = L'écriture « { $value } » est d'un genre qui ne se corrige ni ne se retire : enregistrez plutôt un nouveau fait.
refusal-correction-other_kind = Un fait du genre « { $expected } » ne se corrige pas par un fait du genre « { $value } » : corrigez-le par le même genre, ou retirez-le et enregistrez-en un autre.
refusal-correction-moves_part = La correction donne la place d'un élément à un autre dans « { $field } » : gardez à cette place l'identifiant « { $expected } » au lieu de « { $value } ».
refusal-remark-not_of_card = La remarque « { $value } » n'est pas de la fiche « { $expected } » : nommez une remarque de cette fiche, ou la fiche qui la contient.
refusal-card-no_remarks = La fiche ne contient aucune remarque : ajoutez-en au moins une dans le champ « { $field } ».
refusal-member-no_role = L'adhésion n'a aucun rôle : ajoutez-en au moins un dans le champ « { $field } ».
refusal-decision-no_remarks = La décision ne porte sur aucune remarque : nommez dans le champ « { $field } » celles qu'elle couvre.
refusal-decision-reason-missing = La décision « { $value } » doit être motivée : écrivez le motif dans le champ « { $field } ».
refusal-decision-before_remark = La décision du « { $value } » précède la réception de la remarque, le « { $expected } » : corrigez l'une des deux dates.
refusal-answer-before_decision = La réponse du « { $value } » précède la décision, prise le « { $expected } » : corrigez l'une des deux dates, ou enregistrez d'abord la décision.
refusal-version-closed = La version « { $value } » est close : figez-en une nouvelle au lieu de la modifier.
refusal-version-nothing_to_freeze = Il n'y a aucun texte à figer au « { $value } » : rédigez d'abord les rubriques des projets, ou choisissez un jour ultérieur.
refusal-vote-counts = Les nombres du vote ne concordent pas, { $value } au lieu de { $expected } au plus : vérifiez le procès-verbal et corrigez le champ « { $field } ».
refusal-stage-already_held = L'étape « { $value } » est déjà enregistrée comme tenue le « { $expected } » : corrigez cette écriture, ou ajoutez une autre étape.
refusal-member-before_body = L'entrée du membre, le « { $value } », précède la création de l'instance, le « { $expected } » : corrigez l'une des deux dates.
refusal-attendance-women = Le nombre de femmes, { $value }, dépasse celui des participants, { $expected } : corrigez l'un des deux, car les femmes comptent parmi les participants.
refusal-dossier-already_founded = Ce dossier est déjà fondé, et un dossier est un seul programme : ouvrez un nouveau dossier pour tout autre programme.
refusal-dossier-not_founded = Ce journal ne commence pas par la fondation d'un dossier : commencez par elle, ou choisissez une copie entière du dossier.
refusal-programme-already_founded = Ce dossier contient déjà le programme « { $value } » : ouvrez un nouveau dossier pour tout autre programme.
refusal-seal-unknown = Aucun scellé de ce dossier ne porte l'empreinte « { $value } » : recopiez-la depuis l'écriture qui contient les mots.
refusal-fact-field-empty = La liste du champ « { $field } » est vide : nommez-y au moins un élément.
refusal-date-open = La date « { $value } » n'a pas de début ou pas de fin : écrivez un jour, un mois, ou une période avec ses deux bornes.
refusal-text-unfit = Le champ « { $field } » contient un nombre qui n'est pas entier, ou trop grand : écrivez-le comme texte.
refusal-member-no_role = Le membre n'a aucune qualité : ajoutez-en au moins une dans le champ « { $field } ».
refusal-dossier-already_founded = Ce dossier est déjà fondé : ouvrez un nouveau dossier pour tout autre programme.
refusal-dossier-not_founded = Un dossier commence par sa fondation : enregistrez-la d'abord.
refusal-view-unknown_thing = Rien de ce type n'était connu ce jour-là sous « { $value } » : vérifiez l'identifiant et le jour.
refusal-host-random = Cet appareil ne fournit pas d'octets aléatoires, sans lesquels rien ne peut être scellé : réessayez, ou travaillez sur un autre appareil.
refusal-journal-unrecognised = Ce fichier n'est pas un journal reconnu : choisissez-en un dont la première ligne annonce le format { $expected }.
refusal-journal-newer_format = Le format du journal, « { $value } », est plus récent que « { $expected } », connu ici : mettez ce logiciel à jour, puis rouvrez-le.
refusal-journal-other_dossier = Ce journal est celui d'un autre dossier, « { $value } » au lieu de « { $expected } » : fusionnez une copie du même dossier.
refusal-journal-damaged = Le journal est endommagé à « { $field } » : conservez ce fichier et fusionnez une copie intacte pour retrouver ce qui manque.
refusal-receipt-malformed = « { $value } » n'est pas un récépissé valable : recopiez-le en entier tel qu'imprimé, sous la forme { $expected }.
refusal-known-unknown_head = Le récépissé nomme une écriture absente de cette copie, « { $value } » : fusionnez d'abord la copie qui la contient.
refusal-view-unknown_thing = « { $value } » n'était pas connu ce jour-là : vérifiez l'identifiant et le jour.
refusal-host-random = Cet appareil n'a pas donné de nombres aléatoires, sans lesquels rien ne peut être scellé : réessayez, ou prenez un autre appareil.

### What the views and refusals print, in French.
### The three files hold the same messages with the same variables, in the same order and under the same headings.
### The space before : ; ? and inside of « » is a no-break space. Zero takes the form of one unless it has its own.

## Roadmap

roadmap-day = Feuille de route telle qu'elle était le { $day }
roadmap-empty = Aucune étape n'est encore enregistrée.
roadmap-postponed-from = initialement prévue : { $date }

## Status of a stage

status-done = réalisée
status-ongoing = en cours
status-planned = prévue
status-undated = sans date
status-unconfirmed = non confirmée (sa date est passée et personne n'a signalé qu'elle s'est tenue)
status-unknown = impossible à dire (le jour exact n'est pas connu)

## Kind of a stage

stage-kind-information-meeting = rencontre de communication
stage-kind-e-form = formulaire électronique
stage-kind-training = formation
stage-kind-citizen-meeting = rencontre de participation citoyenne
stage-kind-digital-consultation = consultation numérique
stage-kind-final-drafting = rédaction finale
stage-kind-council-adoption = adoption par le conseil

## Phase of the process, and how people take part

phase-next-steps = Prochaines étapes
modality-in-person = en présentiel
modality-remote = à distance
modality-digital = numérique

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
participation-title = Participation
participation-empty = Aucun nombre de participants n'est encore noté.
participation-attendances =
    { $attendances ->
        [0] aucune présence
        [one] { $attendances } présence en tout (chacun compte à chaque étape où il est venu)
       *[other] { $attendances } présences en tout (chacun compte à chaque étape où il est venu)
    }
participation-women-share = part des femmes parmi les participants : { $share }

## Committee

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
committee-delegated = délégué(e) par { $body }
committee-also-in = siège aussi dans { $body }
committee-since = depuis : { $date }
committee-known-by = en fonction le { $date }, depuis une date inconnue
committee-until = jusqu'à : { $date }
committee-no-side = sans collège indiqué

## Kind of a body, and the act that created it

body-kind-council = Conseil
body-kind-steering-committee = Comité de préparation, de suivi et d'évaluation du programme
body-kind-consultative-body = Instance consultative
act-president-decision = arrêté du président
act-deliberation = délibération du conseil

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
projects-cards =
    { $cards ->
        [0] aucune fiche
        [one] { $cards } fiche
       *[other] { $cards } fiches
    }
projects-remarks =
    { $remarks ->
        [0] aucune remarque
        [one] { $remarks } remarque
       *[other] { $remarks } remarques
    }

## Numbers by which people name things

reference-pacto = projet n° { $number }
reference-sheet = fiche projet n° { $number }
reference-card = fiche n° { $number }
reference-platform = fiche n° { $number } de la plateforme
reference-paper = fiche papier n° { $number }
reference-other = { $scheme } : { $number }

## Project sheet

sheet-titles = Tous les titres
sheet-empty = Aucune rubrique n'est encore rédigée.
sheet-revisions =
    { $revisions ->
        [0] aucune rédaction
        [one] { $revisions } rédaction
       *[other] { $revisions } rédactions
    }
sheet-always = depuis le début
sheet-stands = en vigueur

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

## How far a remark has come

state-noted = notée, pas encore présentée
state-presented = présentée aux participants, pas encore examinée
state-examined = examinée, pas encore décidée
state-decided = décidée, réponse pas encore publiée
state-answered = décidée, réponse publiée

## Version of the programme, session and result of a vote

version-kind-draft-for-consultation = projet soumis à concertation
version-kind-draft-for-adoption = projet soumis à adoption
version-kind-adopted = programme adopté
version-kind-implementation-plan = plan de mise en œuvre
session-kind-ordinary = session ordinaire
session-kind-extraordinary = session extraordinaire
result-adopted = adopté
result-rejected = non adopté
result-postponed = reporté

## Cards and remarks

cards-title = Fiches
cards-orphaned = ce passage n'est plus dans le texte
remarks-title = Remarques
remarks-number = Remarque { $number }
remarks-led-to =
    { $revisions ->
        [0] aucune rubrique révisée
        [one] a conduit à { $revisions } révision
       *[other] a conduit à { $revisions } révisions
    }
list-more = La liste continue.

## Kind of a card

card-kind-idea = fiche idée
card-kind-observation = fiche d'observations
card-kind-new-project = fiche nouveau projet

## What is counted, and by what

by-project = Par projet
by-topic = Par objet
by-channel = Par canal
by-kind = Par type
by-stage = Par étape
by-axis = Par axe
by-none = non précisé

## Groups of remarks

groups-title = Groupes de remarques
groups-empty = Aucune remarque n'est encore regroupée.
groups-decided =
    { $remarks ->
        [0] aucune décidée
        [one] { $remarks } décidée
       *[other] { $remarks } décidées
    }
groups-not-covered =
    { $remarks ->
        [0] toutes couvertes par la décision
        [one] { $remarks } remarque que la décision ne couvre pas
       *[other] { $remarks } remarques que la décision ne couvre pas
    }

## Answer coverage

coverage-title = Couverture des réponses
coverage-presented = présentées
coverage-examined = examinées
coverage-decided = décidées
coverage-answered = avec réponse publiée
coverage-with-reason = avec réponse publiée et motivée
coverage-count = { $count }
coverage-share = { $count } ({ $share })

## Trace of a remark

trace-title = Parcours de la remarque
trace-said = Ce qui a été dit
trace-proposed = Ce qui a été proposé
trace-nothing-said = Rien n'a été dit à ce sujet.
trace-decision = Ce qui a été décidé, et pourquoi
trace-words = Les mots qu'elle a changés
trace-versions = Les versions du programme qu'elle a atteintes
trace-vote = Le vote
trace-undecided = Pas encore décidé.
trace-no-reason = aucun motif indiqué
trace-outcome-unseen = décision retenue dans cette copie
trace-answered = réponse publiée : { $date }
trace-unpublished = réponse pas encore publiée
trace-superseded = remplacée depuis
trace-untimely = datée avant son objet
trace-no-change = Aucune rubrique n'a été modifiée pour elle.
trace-surviving =
    { $words ->
        [0] aucun mot ajouté ne subsiste, soit que des mots aient été déplacés ou retirés, soit qu'une autre rédaction l'emporte
        [one] { $words } mot subsiste
       *[other] { $words } mots subsistent
    }
trace-in-version =
    { $words ->
        [0] sans mot ajouté
        [one] { $words } de ses mots
       *[other] { $words } de ses mots
    }
trace-no-version = Aucune version n'est encore arrêtée.
trace-no-vote = Aucun vote n'a encore eu lieu.
trace-back-title = De la phrase aux remarques
trace-no-cause = aucune décision indiquée.

## Votes

vote-for = pour : { $for }
vote-against = contre : { $against }
vote-abstained = abstentions : { $abstained }
vote-blank = bulletins blancs : { $blank }
vote-present = présents : { $present }
vote-in-office = membres en exercice : { $in_office }

## Conflicts

conflict-title = Valeurs en conflit
conflict-none = Aucun conflit.
conflict-values =
    { $values ->
        [0] aucune valeur n'est maintenue
        [one] { $values } valeur est maintenue
       *[other] { $values } valeurs sont maintenues
    }
conflict-shown = affichée
conflict-other = l'autre
conflict-recorded = enregistrée par l'appareil { $device }
conflict-settle = Pour trancher, enregistrez à nouveau la valeur convenue.
conflict-reference = Référence portée par plusieurs choses
conflict-correction = Écriture corrigée ou retirée de deux façons
conflict-newer = Modifié par une version plus récente du logiciel : mettez à jour pour voir la dernière valeur
conflict-mark = valeur en conflit

## Receipt

receipt-line = Récépissé : { $receipt }

## Names of fields

field-status = État
field-title = Titre
field-name = Nom
field-aliases = Autres noms
field-act = Acte
field-people = Nombre
field-place = Lieu
field-instrument = Instrument
field-organiser = Organisation
field-outcome = Résultat
field-attendance = Participation
field-announces = Étape concernée
field-parent = Projet parent
field-topics = Thèmes
field-topic = Objet
field-channel = Canal de participation
field-about = Concerne
field-stage = Étape
field-received = Reçue
field-reason = Motif
field-planned = Date prévue
field-held = Date de tenue
field-decision = Décision
field-said = Ce qui est dit
field-proposed = Proposition
field-themes = Thèmes tels qu'écrits
field-author = Qualité de l'auteur
field-pseudonym = Pseudonyme
field-contact = Coordonnées
field-passage = Passage
field-roles = Rôles
field-position = Fonction

## Languages

language-ar = arabe
language-fr = français
language-en = anglais
language-zgh = amazighe
language-ary = arabe marocain

## Words and the marks around them

text-in-language = { $text } [{ $language }]
text-erased = [mots effacés]
text-withheld = [mots retenus dans cette copie]
text-unknown = inconnu
text-quoted = « { $text } »
text-labelled = { $label } : { $value }
text-illustrative = données fictives
text-percent = { $percent } %
text-decimal = { $whole },{ $part }
text-list = { $before }, { $after }
text-parts = { $before } ; { $after }

## Refusals
## One sentence a code: what is wrong, and how to mend it. The dots of the code are hyphens here.

refusal-fact-unknown = « { $value } » n'est pas un genre de fait connu : employez l'un de ceux-ci : { $expected }.
refusal-fact-malformed = Le fait est illisible à « { $field } » : écrivez-y { $expected }.
refusal-fact-field-unknown = Ce fait n'a pas de champ « { $field } » : retirez-le, ou employez l'un de ceux-ci : { $expected }.
refusal-fact-field-missing = Le champ « { $field } » manque : ajoutez { $expected }.
refusal-fact-field-invalid = « { $value } » ne convient pas au champ « { $field } » : écrivez { $expected }.
refusal-fact-field-empty = La liste est vide dans le champ « { $field } » : nommez-y au moins un élément.
refusal-date-empty = La date est vide dans le champ « { $field } » : écrivez-en une, par exemple { $expected }, ou retirez le champ.
refusal-date-unreadable = La date « { $value } » est illisible : écrivez-la par exemple ainsi : { $expected }.
refusal-date-no_year = La date « { $value } » n'a pas d'année : ajoutez-la, par exemple { $expected }.
refusal-date-no_such_day = Le jour « { $value } » n'existe pas dans le calendrier : vérifiez le jour et le mois, par exemple { $expected }.
refusal-date-reversed = Dans « { $value } », la fin précède le début : écrivez { $expected } si c'est ce que vous vouliez dire.
refusal-date-ambiguous = La date « { $value } » peut se lire de plusieurs façons : écrivez le mois en lettres, l'une de celles-ci : { $expected }.
refusal-date-too_long = La date « { $value } » est trop longue : tenez-vous-en à une date de { $expected } caractères au plus.
refusal-date-not_a_date = « { $value } » n'est pas une date, mais un numéro de loi ou une référence : écrivez une date, par exemple { $expected }.
refusal-date-open = La durée « { $value } » est ouverte dans le champ « { $field } » : donnez l'extrémité qui manque.
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
refusal-text-unfit = La valeur du champ « { $field } » est un nombre non entier ou trop grand : écrivez-la comme texte.
refusal-on-unordered = On ne peut dire si « { $value } » vient avant ou après « { $expected } » : donnez le jour exact dans le champ « { $field } », ou corrigez le fait antérieur.
refusal-entry-unknown = Aucune écriture de ce dossier ne porte l'empreinte « { $value } » : recopiez-la depuis l'historique, ou fusionnez d'abord la copie qui la contient.
refusal-entry-not_correctable = L'écriture « { $value } » est d'un genre qui ne se corrige ni ne se retire : enregistrez plutôt un nouveau fait.
refusal-correction-other_kind = Un fait du genre « { $expected } » ne se corrige pas par un fait du genre « { $value } » : corrigez-le par le même genre, ou retirez-le et enregistrez-en un autre.
refusal-correction-moves_part = La correction donne la place d'un élément à un autre dans « { $field } » : gardez à cette place l'identifiant « { $expected } » au lieu de « { $value } ».
refusal-card-no_remarks = La fiche ne contient aucune remarque : ajoutez-en au moins une dans le champ « { $field } ».
refusal-member-no_role = L'adhésion n'a aucun rôle : ajoutez-en au moins un dans le champ « { $field } ».
refusal-decision-no_remarks = La décision ne porte sur aucune remarque : nommez dans le champ « { $field } » celles qu'elle couvre.
refusal-decision-before_remark = La décision du « { $value } » précède la réception de la remarque, le « { $expected } » : corrigez l'une des deux dates.
refusal-answer-before_decision = La réponse du « { $value } » précède la décision, prise le « { $expected } » : corrigez l'une des deux dates, ou enregistrez d'abord la décision.
refusal-version-nothing_to_freeze = Il n'y a aucun texte à figer au « { $value } » : rédigez d'abord les rubriques des projets, ou choisissez un jour ultérieur.
refusal-number-unreadable = Le nombre « { $value } » est illisible : écrivez des chiffres avec une seule marque décimale, par exemple 16,28 ou 300000.
refusal-number-ambiguous = Le nombre « { $value } » se lit de deux façons : écrivez-le sans séparateur de milliers, par exemple 1500 ou 1,5.
refusal-remark-not_received = La date « { $value } » précède la réception de la remarque ({ $expected }) : vérifiez les deux dates.
refusal-measurement-values = Une mesure a une valeur, ou un numérateur et un dénominateur non nul ; manquante ou sans objet, elle n’en a aucun : corrigez le champ « { $field } ».
refusal-measurement-ratio = Cet indicateur est un ratio : donnez le numérateur et le dénominateur au lieu de la valeur dans le champ « { $field } ».
refusal-sitting-convocation = Une séance suit une première, deuxième ou troisième convocation : écrivez 1, 2 ou 3 au lieu de « { $value } ».
refusal-sitting-presence = Il y a plus de présents ({ $value }) que de membres en exercice ({ $expected }) : vérifiez le procès-verbal.
refusal-project-itself = Un projet n’est ni lié à lui-même, ni scindé en lui-même, ni joint à lui seul : corrigez le champ « { $field } ».
refusal-vote-counts = Les nombres du vote ne concordent pas, { $value } au lieu de { $expected } au plus : vérifiez le procès-verbal et corrigez le champ « { $field } ».
refusal-attendance-women = Le nombre de femmes, { $value }, dépasse celui des participants, { $expected } : corrigez l'un des deux, car les femmes comptent parmi les participants.
refusal-dossier-already_founded = Ce dossier est déjà fondé : ouvrez un nouveau dossier pour tout autre programme.
refusal-dossier-not_founded = Le journal ne commence pas par la fondation du dossier : cherchez une copie entière qui commence par elle.
refusal-journal-unrecognised = Ce fichier n'est pas un journal reconnu : choisissez-en un dont la première ligne annonce le format { $expected }.
refusal-journal-newer_format = Le format du journal, « { $value } », est plus récent que « { $expected } », connu ici : mettez ce logiciel à jour, puis rouvrez-le.
refusal-journal-other_dossier = Ce journal est celui d'un autre dossier, « { $value } » au lieu de « { $expected } » : fusionnez une copie du même dossier.
refusal-journal-damaged = Le journal est endommagé à « { $field } » : conservez ce fichier et fusionnez une copie intacte pour retrouver ce qui manque.
refusal-receipt-malformed = « { $value } » n'est pas un récépissé valable : recopiez-le en entier tel qu'imprimé, sous la forme { $expected }.
refusal-known-unknown_head = Le récépissé nomme une écriture absente de cette copie, « { $value } » : fusionnez d'abord la copie qui la contient.
refusal-view-unknown_thing = « { $value } » n'était pas connu ce jour-là : vérifiez l'identifiant et le jour.
refusal-view-limit = Une page compte de 1 à { $expected } lignes, et non « { $value } » : donnez un nombre entre les deux, ou n'en donnez pas.
refusal-view-key_short = La clé de publication a moins de { $expected } caractères : créez-en une au hasard et conservez-la.
refusal-host-random = L'appareil n'a pas donné de nombres aléatoires : rien ne peut être scellé sans eux, réessayez.

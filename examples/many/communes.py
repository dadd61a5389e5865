"""Five communes that do not exist: their names, projects, remarks and figures are made up for this example."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from infitah import Dossier
from infitah.facts import (
    AnswerPublished,
    AxisChosen,
    BodyCreated,
    CardReceived,
    Collectivity,
    DossierFounded,
    IndicatorDefined,
    MeasurementTaken,
    ProjectPlaced,
    ProjectRegistered,
    RemarkNoted,
    RemarksDecided,
    RemarksPresented,
    SourceNoted,
    StageHeld,
    StagePlanned,
    StagePostponed,
    TargetSet,
)

MADE_UP = {"ar": "مثال توضيحي", "fr": "exemple fictif", "en": "made up for an example"}


@dataclass
class Commune:
    """What is made up of one commune."""

    name: str
    ar: str
    fr: str
    axes: dict[str, str]
    """Its axes by reference, with the title of the project placed under each."""
    cards: int
    decided: int
    answered: int
    held: str | None
    """When the citizens' meeting was held; it was planned for 20 July 2023."""
    postponed: str | None = None
    baseline: str | None = None
    target: str | None = None
    value: str | None = None


AXES = {
    "axis:environment": "المجال الأخضر والبيئة",
    "axis:budget": "شفافية الميزانية",
    "axis:digital": "الخدمات الرقمية",
}

COMMUNES = [
    Commune(
        "oued-zitoun", "جماعة واد الزيتونة", "Commune d'Oued Zitouna",
        {"axis:environment": "المحافظة على الحدائق وحراستها", "axis:budget": "ميزانية المواطن"},
        cards=12, decided=10, answered=8, held="2023-07-20", baseline="2", target="10", value="10",
    ),
    Commune(
        "ain-nakhil", "جماعة عين النخيل", "Commune d'Aïn Nakhil",
        {"axis:environment": "صيانة حدائق الأحياء", "axis:digital": "بوابة رقمية للشكايات"},
        cards=30, decided=12, answered=3, held="2023-07-25", postponed="2023-07-25",
        baseline="0", target="20", value="5",
    ),
    Commune(
        "tell-louz", "جماعة تل اللوز", "Commune de Tell Louz",
        {"axis:budget": "نشر ميزانية الجماعة مبسطة للمواطن"},
        cards=5, decided=5, answered=5, held="2023-07", value="3",
    ),
    Commune(
        "dar-rihane", "جماعة دار الريحان", "Commune de Dar Rihane",
        {"axis:digital": "أداء الرسوم عبر بوابة رقمية", "axis:environment": "حدائق مفتوحة للجميع"},
        cards=18, decided=0, answered=0, held="2023-07-18", baseline="1", target="4",
    ),
    Commune("bir-tout", "جماعة بئر التوت", "Commune de Bir Tout", {}, cards=0, decided=0, answered=0, held=None),
]  # fmt: skip

SAID = ["غياب الإنارة في الحديقة", "نحتاج حراسا بالليل", "الوثائق غير منشورة", "الموقع لا يشتغل بالهاتف"]
CHANNELS = ["meeting", "website", "paper"]


def make(folder: str | Path) -> list[Path]:
    """Makes the dossier of each commune in a folder, and gives their paths."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    return [_make(folder / f"{commune.name}.infitah", commune) for commune in COMMUNES]


def _make(path: Path, commune: Commune) -> Path:
    names = {"ar": commune.ar, "fr": commune.fr}
    founding = DossierFounded(collectivity=Collectivity(kind="commune", names=names), language="ar", cycle="2024/2025")
    with Dossier.create(path, founding) as d:
        d.record(SourceNoted(things=[d.programme_id], source=MADE_UP, illustrative=True))
        committee = d.record(BodyCreated(kind="steering_committee", name="لجنة إعداد وتتبع وتقييم البرنامج"))
        meeting = d.record(StagePlanned(kind="citizen_meeting", title="اللقاء التشاوري", planned="2023-07-20"))
        if commune.postponed:
            d.record(StagePostponed(stage=meeting, until=commune.postponed, on="2023-07-18"))
        if commune.held:
            d.record(StageHeld(stage=meeting, on=commune.held))
        projects = [_project(d, axis, title) for axis, title in commune.axes.items()]
        cards = d.record_all(
            CardReceived(
                kind="observation",
                about=projects[number % len(projects)],
                channel=CHANNELS[number % len(CHANNELS)],
                numbers=[f"paper:{number + 1}"],
                on="2023-07-20",
                remarks=[RemarkNoted(topic="problem", said=SAID[number % len(SAID)])],
            )
            for number in range(commune.cards)
        )
        remarks = [remark for card in cards for remark in card.remarks]
        if remarks:
            d.record(RemarksPresented(remarks=remarks, on="2023-07-20"))
        for place, remark in enumerate(remarks[: commune.decided]):
            decision = d.record(
                RemarksDecided(outcome="accepted", remarks=[remark], by=committee, reason="طلب متكرر", on="2023-09-04")
            )
            if place < commune.answered:
                d.record(AnswerPublished(decision=decision, on="2023-10-10"))
        if projects:
            _indicator(d, projects[0], commune)
    return path


def _project(d: Dossier, axis: str, title: str) -> str:
    d.record(AxisChosen(references=[axis], title=AXES[axis]))
    project = d.record(ProjectRegistered(title=title)).id or ""
    d.record(ProjectPlaced(project=project, axis=axis))
    return project


def _indicator(d: Dossier, project: str, commune: Commune) -> None:
    indicator = d.record(
        IndicatorDefined(
            subject=project,
            kind="follow_up",
            title="عدد المستفيدين في الأسبوع",
            direction="increase",
            nature="level",
            baseline=commune.baseline,
        )
    )
    if commune.target:
        d.record(TargetSet(indicator=indicator, value=commune.target))
    if commune.value:
        d.record(
            MeasurementTaken(
                indicator=indicator, period="2024", outcome="measured", value=commune.value, on="2025-01-10"
            )
        )

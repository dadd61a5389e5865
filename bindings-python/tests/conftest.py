from __future__ import annotations

from dataclasses import dataclass

import pytest
from infitah import Dossier
from infitah.facts import (
    BodyCreated,
    CardReceived,
    Collectivity,
    Contact,
    DossierFounded,
    ProjectRegistered,
    RemarkNoted,
)
from infitah.views import Recorded


@dataclass(frozen=True)
class Begun:
    """A dossier with one project, one body and one card."""

    dossier: Dossier
    gardens: Recorded
    committee: Recorded
    card: Recorded


@pytest.fixture
def founding() -> DossierFounded:
    commune = Collectivity(kind="commune", code="1501", names="جماعة العرائش")
    return DossierFounded(collectivity=commune, cycle="2024/2025", language="ar")


@pytest.fixture
def begun(founding: DossierFounded) -> Begun:
    dossier = Dossier.found(founding)
    gardens = dossier.record(ProjectRegistered(title="المحافظة على الحدائق", references=["pacto:70"]))
    committee = dossier.record(BodyCreated(name="لجنة التتبع", references=["body:committee"]))
    card = dossier.record(
        CardReceived(
            kind="observation",
            about=gardens,
            channel="meeting",
            contact=Contact(phone="0600000000"),
            on="25 يوليوز 2023",
            remarks=[RemarkNoted(topic="solutions", said="نحتاج حراسا بالليل")],
        )
    )
    return Begun(dossier, gardens, committee, card)

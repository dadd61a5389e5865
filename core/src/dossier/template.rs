use super::{Dossier, Host};
use crate::facts::{BodyCreated, DossierFounded, Fact, StagePlanned};
use crate::model::{Framework, Refusal, TemplateBody, TemplateStage, Texts};

impl Dossier {
    /// Founds the dossier of a programme and starts it from a framework: its founding names the framework, the
    /// bodies that stand already are there, and the stages of the roadmap template are planned, in their order
    /// and without a date. A stage gets its date with [`StagePlanned::anew`]; a body that an act has yet to create
    /// is recorded with [`BodyCreated`] once it has.
    ///
    /// ```
    /// # #[cfg(feature = "system")] {
    /// use infitah::dossier::{At, Dossier, System};
    /// use infitah::facts::{DossierFounded, StagePlanned};
    /// use infitah::model::Framework;
    /// use infitah::views::StageStatus;
    ///
    /// let pacto = Framework::pacto()?;
    /// let mut d = Dossier::found_from(System, DossierFounded::commune("جماعة تجريبية").cycle("2027/2028"), &pacto)?;
    /// let roadmap = d.roadmap(&At::now())?;
    /// assert_eq!(roadmap.stages.len(), pacto.roadmap.len());
    /// assert!(roadmap.stages.iter().all(|stage| stage.status == StageStatus::Undated));
    ///
    /// d.record(StagePlanned::anew("stage:meeting-1", "18 مارس 2027", "11 يناير 2027"))?;
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// As [`Dossier::found`]; and the refusal of a part of the framework that cannot be recorded, as a label of
    /// more than 60 characters.
    pub fn found_from(
        host: impl Host + 'static,
        founding: DossierFounded,
        framework: &Framework,
    ) -> Result<Self, Refusal> {
        let mut dossier = Self::found(host, founding.framework(framework.id.clone()))?;
        dossier.record_all(beginning(framework))?;
        Ok(dossier)
    }
}

/// What is recorded after the founding.
fn beginning(framework: &Framework) -> Vec<Fact> {
    let standing = framework.bodies.iter().filter(|body| body.standing);
    let bodies = standing.map(|body| BodyCreated::from(body).into());
    let stages = (1_u32..)
        .zip(&framework.roadmap)
        .map(|(sequence, stage)| StagePlanned::from(stage).sequence(sequence).into());
    bodies.chain(stages).collect()
}

impl From<&TemplateBody> for BodyCreated {
    fn from(body: &TemplateBody) -> Self {
        let created = Self::named(&body.name)
            .references([&body.reference])
            .kind(body.kind.clone())
            .aliases(body.aliases.iter().map(String::as_str));
        Self { act: body.act.clone(), ..created }
    }
}

impl From<&TemplateStage> for StagePlanned {
    fn from(stage: &TemplateStage) -> Self {
        let planned = Self::of(stage.kind.clone(), &stage.title).references([&stage.reference]);
        Self {
            phase: stage.phase.clone(),
            modality: stage.modality.clone(),
            instrument: stage.instrument.as_ref().map(Texts::from).unwrap_or_default(),
            ..planned
        }
    }
}

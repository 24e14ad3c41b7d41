//! Everything that is laid down for the desks of a house, to look at whole.

use super::form::{ALWAYS, of_last_release};
use super::write::of_house;
use super::{check, frequent};
use crate::centre::Centre;
use crate::error::Result;
use crate::houses;
use crate::rows::desk as rows;
use onthaal_db::Session;
use onthaal_directory::{
    self as directory, BackupRule, CodeSet, Desk, DeskCard, DeskForm, House, LocalAnswer,
    LocalQuestion, Service, codes,
};
use onthaal_model::id::HouseId;
use onthaal_model::vocabulary::{Domain, Theme};
use serde::Serialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A house that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HouseLine {
    /// The house.
    pub house_id: Uuid,
    /// Its name.
    pub name: String,
}

/// What is laid down for the desks of a house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeskPlan {
    /// The house.
    pub house_id: Uuid,
    /// The day it is at the centre.
    pub today: String,
    /// Its sites.
    pub sites: Vec<PlanSite>,
    /// Its desks, in their order.
    pub desks: Vec<DeskLine>,
    /// How they register.
    pub form: FormLine,
    /// Its own questions: those that are asked, then those that were.
    pub questions: Vec<QuestionLine>,
    /// Whom a volunteer calls, in their order.
    pub rules: Vec<RuleLine>,
    /// Its cards, in their order.
    pub cards: Vec<CardLine>,
    /// What can be chosen.
    pub vocabulary: Vocabulary,
}

/// A site of the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanSite {
    /// The site.
    pub site_id: Uuid,
    /// Its name.
    pub name: String,
}

/// A desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are those of the record")]
pub struct DeskLine {
    pub desk_id: Uuid,
    pub site_id: Uuid,
    pub name: String,
    pub channel: Option<String>,
    pub closed: bool,
    /// Whether a half-day was ever noted there, so that it can only be closed.
    pub used: bool,
}

/// The form of the house.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FormLine {
    /// The outcomes offered; none is all.
    pub outcomes: Vec<String>,
    /// The themes shown first.
    pub frequent: Vec<String>,
    /// Whether the house chose them itself.
    pub frequent_chosen: bool,
    /// Whether desks may keep short notes of a day.
    pub note: bool,
    /// Whether a warm referral of somebody who is not of age may have a ticket.
    pub tickets_for_minors: bool,
    /// The period of the last release, where there is one.
    pub period: Option<String>,
    /// The themes that came most in it.
    pub suggested: Vec<String>,
}

/// A question of the house's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuestionLine {
    /// The question.
    pub question_id: Uuid,
    /// What is asked.
    pub text: String,
    /// Whether it is asked now.
    pub active: bool,
    /// Its answers, in their order.
    pub answers: Vec<AnswerLine>,
}

/// An answer to a question of the house's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerLine {
    /// The answer.
    pub answer_id: Uuid,
    /// What it says.
    pub label: String,
    /// Whether it can be chosen now.
    pub active: bool,
}

/// Somebody to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are those of the record")]
pub struct RuleLine {
    pub rule_id: Uuid,
    pub name: String,
    pub role: Option<String>,
    pub phone: Option<String>,
    pub service_id: Option<Uuid>,
    /// The name of the service, while the directory has it.
    pub service: Option<String>,
    pub note: Option<String>,
    pub site_id: Option<Uuid>,
    pub channels: Vec<String>,
    pub weekdays: Vec<String>,
    pub half_days: Vec<String>,
    pub themes: Vec<String>,
    pub fallback: bool,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are those of the record")]
pub struct CardLine {
    pub card_id: Uuid,
    pub card_type: String,
    pub title: String,
    pub text: String,
    pub source: Option<String>,
    pub owner: Option<String>,
    pub version: i64,
    pub expires: Option<String>,
    pub themes: Vec<String>,
    pub service_id: Option<Uuid>,
    /// The name of the service, while the directory has it.
    pub service: Option<String>,
}

/// The lists that can be chosen from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Vocabulary {
    /// How a question can end.
    pub outcomes: Vec<&'static str>,
    /// Of these, what every desk offers.
    pub always: Vec<&'static str>,
    /// How a question can come in.
    pub channels: Vec<&'static str>,
    /// The domains with their themes.
    pub domains: Vec<DomainThemes>,
    /// Themes that are not shown first at a desk.
    pub not_first: Vec<&'static str>,
    /// Most themes that are shown first.
    pub most_frequent: usize,
}

/// A domain with its themes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DomainThemes {
    /// The domain.
    pub domain: &'static str,
    /// Its themes.
    pub themes: Vec<&'static str>,
}

/// The houses of the centre, by name.
pub fn houses(centre: &Centre) -> Result<Vec<HouseLine>> {
    let mut houses: Vec<HouseLine> = centre
        .pool
        .read(|s| directory::all::<House>(s))?
        .into_iter()
        .map(|house| HouseLine {
            house_id: house.id,
            name: house.name,
        })
        .collect();
    houses.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(houses)
}

/// What is laid down for the desks of a house. Errs when there is no such house.
pub fn plan(centre: &Centre, house: Uuid) -> Result<DeskPlan> {
    centre.pool.read(|s| {
        check::house(s, house)?;
        let sites = houses::sites(s, HouseId(house))?.into_iter();
        let services = names_of_services(s)?;
        Ok(DeskPlan {
            house_id: house,
            today: centre.today().to_string(),
            sites: sites
                .map(|site| PlanSite {
                    site_id: site.id,
                    name: site.name,
                })
                .collect(),
            desks: desks(s, house)?,
            form: form(s, house)?,
            questions: own_questions(s, house)?,
            rules: rules(s, house, &services)?,
            cards: cards(s, house, &services)?,
            vocabulary: vocabulary(),
        })
    })
}

fn owned(column: Option<&str>) -> Vec<String> {
    codes(column).map(str::to_owned).collect()
}

fn names_of_services(s: &mut dyn Session) -> Result<BTreeMap<Uuid, String>> {
    let services = directory::all::<Service>(s)?.into_iter();
    Ok(services.map(|service| (service.id, service.name)).collect())
}

fn desks(s: &mut dyn Session, house: Uuid) -> Result<Vec<DeskLine>> {
    let mut desks = of_house::<Desk>(s, house)?;
    desks.sort_by_key(|desk| (desk.closed, desk.position.unwrap_or(i64::MAX)));
    desks
        .into_iter()
        .map(|desk| {
            Ok(DeskLine {
                used: rows::is_used(s, &desk.id.hyphenated().to_string())?,
                desk_id: desk.id,
                site_id: desk.site_id,
                name: desk.name,
                channel: desk.channel,
                closed: desk.closed,
            })
        })
        .collect()
}

fn form(s: &mut dyn Session, house: Uuid) -> Result<FormLine> {
    let form = directory::by_id::<DeskForm>(s, house)?;
    let (period, suggested) = of_last_release(s, house)?.unzip();
    let suggested = suggested.unwrap_or_default();
    let line = form.map(|form| FormLine {
        outcomes: owned(form.outcomes.as_deref()),
        frequent: owned(form.frequent.as_deref()),
        frequent_chosen: form.frequent_chosen,
        note: form.note,
        tickets_for_minors: form.tickets_for_minors,
        ..FormLine::default()
    });
    Ok(FormLine {
        period,
        suggested: suggested
            .iter()
            .map(|theme| theme.code().to_owned())
            .collect(),
        ..line.unwrap_or_default()
    })
}

fn own_questions(s: &mut dyn Session, house: Uuid) -> Result<Vec<QuestionLine>> {
    let mut answers = of_house::<LocalAnswer>(s, house)?;
    answers.sort_by_key(|answer| answer.position.unwrap_or(i64::MAX));
    let mut questions = of_house::<LocalQuestion>(s, house)?;
    questions.sort_by_key(|question| {
        let place = question.position.unwrap_or(i64::MAX);
        (!question.active, place)
    });
    let line = |question: LocalQuestion| QuestionLine {
        question_id: question.id,
        text: question.text,
        active: question.active,
        answers: answers
            .iter()
            .filter(|answer| answer.local_question_id == question.id)
            .map(|answer| AnswerLine {
                answer_id: answer.id,
                label: answer.label.clone(),
                active: answer.active,
            })
            .collect(),
    };
    Ok(questions.into_iter().map(line).collect())
}

fn rules(
    s: &mut dyn Session,
    house: Uuid,
    services: &BTreeMap<Uuid, String>,
) -> Result<Vec<RuleLine>> {
    let mut rules = of_house::<BackupRule>(s, house)?;
    rules.sort_by_key(|rule| (rule.fallback, rule.position.unwrap_or(i64::MAX)));
    let line = |rule: BackupRule| RuleLine {
        rule_id: rule.id,
        service: rule.service_id.and_then(|id| services.get(&id).cloned()),
        name: rule.name,
        role: rule.role,
        phone: rule.phone,
        service_id: rule.service_id,
        note: rule.note,
        site_id: rule.site_id,
        channels: owned(rule.channels.as_deref()),
        weekdays: owned(rule.weekdays.as_deref()),
        half_days: owned(rule.half_days.as_deref()),
        themes: owned(rule.themes.as_deref()),
        fallback: rule.fallback,
        valid_from: rule.valid_from.map(|day| day.to_string()),
        valid_to: rule.valid_to.map(|day| day.to_string()),
    };
    Ok(rules.into_iter().map(line).collect())
}

fn cards(
    s: &mut dyn Session,
    house: Uuid,
    services: &BTreeMap<Uuid, String>,
) -> Result<Vec<CardLine>> {
    let mut cards = of_house::<DeskCard>(s, house)?;
    cards.sort_by_key(|card| card.position.unwrap_or(i64::MAX));
    let line = |card: DeskCard| CardLine {
        card_id: card.id,
        service: card.service_id.and_then(|id| services.get(&id).cloned()),
        card_type: card.card_type,
        title: card.title,
        text: card.text,
        source: card.source,
        owner: card.owner,
        version: card.version.unwrap_or(1),
        expires: card.expires.map(|day| day.to_string()),
        themes: owned(card.themes.as_deref()),
        service_id: card.service_id,
    };
    Ok(cards.into_iter().map(line).collect())
}

fn vocabulary() -> Vocabulary {
    let themes_of = |domain: Domain| Theme::all().filter(move |theme| theme.domain() == domain);
    Vocabulary {
        outcomes: CodeSet::Outcome.all(),
        always: ALWAYS.to_vec(),
        channels: CodeSet::Channel.all(),
        domains: Domain::all()
            .map(|domain| DomainThemes {
                domain: domain.code(),
                themes: themes_of(domain).map(Theme::code).collect(),
            })
            .collect(),
        not_first: Theme::all()
            .filter(|theme| !frequent::may_stand_first(*theme))
            .map(Theme::code)
            .collect(),
        most_frequent: frequent::MOST,
    }
}

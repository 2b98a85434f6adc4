//! The invariants of the head: identifier, legal basis, years, scale.

use super::broken::HeadFault;
use super::{Check, Place};
use crate::document::is_day;
use crate::exact::Exact;
use crate::instrument::LONGEST_ID;

/// The highest value that a scale may have: any score still fits into 64 bits.
const HIGHEST: Exact = Exact::whole(100);

impl Check<'_> {
    pub(super) fn head(&mut self) {
        let (file, field) = (self.file, Place::field);
        let named = !file.id.trim().is_empty();
        self.require(named, &field("id"), HeadFault::NoId);
        self.short(&field("id"), "id", &file.id, LONGEST_ID);
        let regulated = !file.legal.is_empty();
        self.require(regulated, &field("legal"), HeadFault::NoRegulation);
        let sourced = !file.sources.is_empty();
        self.require(sourced, &field("sources"), HeadFault::NoSource);
        let (lowest, highest) = (file.scale.lowest, file.scale.highest);
        let whole = lowest.is_whole() && highest.is_whole();
        let rising = Exact::ZERO <= lowest && lowest < highest && highest <= HIGHEST;
        let most = HIGHEST;
        self.require(
            whole && rising,
            &field("scale"),
            HeadFault::Scale {
                lowest,
                highest,
                most,
            },
        );
        if let Some(last) = file.years.last {
            let first = file.years.first;
            let fault = HeadFault::Years { first, last };
            self.require(first <= last, &field("years"), fault);
        }
    }

    pub(super) fn legal(&mut self) {
        for (at, legal) in self.file.legal.iter().enumerate() {
            let place = Place::entry("legal", at);
            self.filled(&place, "title", &legal.title);
            if let Some(given) = &legal.in_force {
                let fault = |given| HeadFault::InForce { given };
                self.require(is_day(given), &place, fault(given.clone()));
            }
            if let Some(given) = &legal.revoked_from {
                // Some sources give the month only.
                let known = is_day(given) || is_day(&format!("{given}-01"));
                let fault = |given| HeadFault::RevokedFrom { given };
                self.require(known, &place, fault(given.clone()));
            }
        }
    }
}

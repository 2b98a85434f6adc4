//! Random schedules of faults.

use proptest::prelude::*;
use spbe::drafts::StorageError;

use super::faulty::Fault;

/// The fault that two bytes stand for.
fn fault((kind, part): (u8, u8)) -> Fault {
    let errors = [
        StorageError::Full,
        StorageError::Blocked,
        StorageError::Other("NS_ERROR_FILE_CORRUPTED".into()),
    ];
    let error = errors[usize::from(part) % errors.len()].clone();
    match kind % 4 {
        0 => Fault::Fails(error),
        1 => Fault::FailsAfterwards(error),
        2 => Fault::CutsAndFails(part, error),
        _ => Fault::Cuts(part),
    }
}

/// Faults at up to 80 calls, at any rate from none to every second one.
pub(crate) fn any_schedule() -> impl Strategy<Value = Vec<Option<Fault>>> {
    let calls = prop::collection::vec(any::<(u8, u8, u8)>(), 0..80);
    (0_u8..128, calls).prop_map(|(rate, calls)| {
        let calls = calls.into_iter();
        calls
            .map(|(chance, kind, part)| (chance < rate).then(|| fault((kind, part))))
            .collect()
    })
}

//! The key that signs submissions. The browser makes it, keeps it in its database, and never shows it:
//! it can be used on this computer and not be copied from it.

use idb::{Database, Factory, ObjectStoreParams, Query, TransactionMode};
use js_sys::{Array, Reflect, Uint8Array};
use spbe::exchange;
use spbe_worker::desk::{Request, Signer};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, DedicatedWorkerGlobalScope, SubtleCrypto};

/// The first module deletes this database together with everything else of the calculator.
const DATABASE: &str = "spbe-key";
const STORE: &str = "keys";
/// There is one key.
const NAME: &str = "signer";
const ALGORITHM: &str = "Ed25519";

/// Does what a request asks of the key, and notes in it what the page has to know.
pub(super) async fn prepare(request: &mut Request) {
    let Some(crypto) = crypto() else { return };
    let work = async {
        match request.action.as_str() {
            // Another tab may have made one meanwhile, whose fingerprint has been told to somebody.
            "make-key" if stored().await?.is_none() => make(&crypto).await?,
            "forget-key" => forget().await?,
            _ => {}
        }
        let Some(pair) = stored().await? else {
            return Ok(Signer::NoKey);
        };
        if request.action == "sign" {
            request.signature = sign(&crypto, &pair, &request.draft).await?;
        }
        Ok::<_, JsValue>(Signer::Key(public(&crypto, &pair).await?))
    };
    // A browser without the algorithm, and one that keeps nothing, can both not sign.
    request.signer = work.await.unwrap_or_default();
}

/// Pages on plain http have none.
fn crypto() -> Option<SubtleCrypto> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let crypto = JsValue::from(scope.crypto().ok()?.subtle());
    crypto.dyn_into().ok()
}

async fn make(crypto: &SubtleCrypto) -> Result<(), JsValue> {
    let uses = Array::of2(&"sign".into(), &"verify".into());
    let pair = JsFuture::from(crypto.generate_key_with_str(ALGORITHM, false, &uses)?).await?;
    let database = open().await?;
    let kept = keep(&database, &pair).await;
    database.close();
    kept.map_err(failed)
}

async fn keep(database: &Database, pair: &JsValue) -> Result<(), idb::Error> {
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
    let store = transaction.object_store(STORE)?;
    store.put(pair, Some(&NAME.into()))?.await?;
    transaction.commit()?.await?;
    Ok(())
}

async fn forget() -> Result<(), JsValue> {
    let deleted = Factory::new().map_err(failed)?.delete(DATABASE);
    deleted.map_err(failed)?.await.map_err(failed)
}

/// The pair of keys; `None` before it is made.
async fn stored() -> Result<Option<JsValue>, JsValue> {
    let database = open().await?;
    let found = find(&database).await;
    database.close();
    found.map_err(failed)
}

async fn find(database: &Database) -> Result<Option<JsValue>, idb::Error> {
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
    let store = transaction.object_store(STORE)?;
    store.get(Query::Key(NAME.into()))?.await
}

/// Opened for each piece of work and closed after it, whatever came of it: an open connection keeps
/// everyone from deleting the database.
async fn open() -> Result<Database, JsValue> {
    let factory = Factory::new().map_err(failed)?;
    let mut request = factory.open(DATABASE, Some(1)).map_err(failed)?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = idb::event::DatabaseEvent::database(&event) {
            // A store that could not be made is missed when it is used.
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    request.await.map_err(failed)
}

async fn public(crypto: &SubtleCrypto, pair: &JsValue) -> Result<[u8; 32], JsValue> {
    let key = key(pair, "publicKey")?;
    let raw = JsFuture::from(crypto.export_key("raw", &key)?).await?;
    bytes(&raw)
}

/// Signs the digest of a draft; `None` when the draft cannot be read, which its page then says.
async fn sign(
    crypto: &SubtleCrypto,
    pair: &JsValue,
    draft: &str,
) -> Result<Option<[u8; 64]>, JsValue> {
    let Ok(draft) = exchange::read(draft) else {
        return Ok(None);
    };
    let message = exchange::message(&draft.digest);
    let key = key(pair, "privateKey")?;
    let message = Uint8Array::from(message.as_bytes());
    let signed = crypto.sign_with_str_and_js_u8_array(ALGORITHM, &key, &message)?;
    bytes(&JsFuture::from(signed).await?).map(Some)
}

fn key(pair: &JsValue, name: &str) -> Result<CryptoKey, JsValue> {
    Reflect::get(pair, &name.into())?.dyn_into()
}

fn bytes<const N: usize>(buffer: &JsValue) -> Result<[u8; N], JsValue> {
    let bytes = Uint8Array::new(buffer).to_vec();
    bytes
        .try_into()
        .map_err(|_| JsValue::from("a key or signature of another length"))
}

#[allow(
    clippy::needless_pass_by_value,
    reason = "`map_err` hands it over by value"
)]
fn failed(error: idb::Error) -> JsValue {
    JsValue::from(error.to_string())
}

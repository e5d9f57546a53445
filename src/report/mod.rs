//! What a run did, as text and as JSON.

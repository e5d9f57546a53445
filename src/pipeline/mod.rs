//! The ordered stream: reader, batches, workers, scan, reordering, writer.

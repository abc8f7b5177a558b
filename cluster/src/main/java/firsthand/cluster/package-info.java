/// The archive job: the stages of [firsthand.Firsthand] on Apache Spark, for more reports than one
/// machine reads. The only package that knows an engine.
///
/// [ArchiveJob] is the front door. Each stage takes tables and makes tables; between machines go
/// numbers, words and [Encoded][firsthand.encoding.Encoded] bytes, never objects of `core`. What is
/// decided inside a stage is decided by the same functions that run on one machine.
@NullMarked
package firsthand.cluster;

import org.jspecify.annotations.NullMarked;

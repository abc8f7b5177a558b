/// Forms that other programs read: a spreadsheet, a critical edition (TEI), web annotations,
/// provenance (PROV-O).
@NullMarked
package firsthand.export.exchange;

import org.jspecify.annotations.NullMarked;

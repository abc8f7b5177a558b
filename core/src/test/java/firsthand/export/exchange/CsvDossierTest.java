package firsthand.export.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a report holds, a spreadsheet computes none of it.
class CsvDossierTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1",
                "-x",
                "@SUM(A1)",
                " =1+1",
                "\t=1",
                "\r=1",
                "＝1+1",
                "-1+1"
            })
    void aFormulaIsNoFormulaInCsv(String words) {
        String cell = CsvDossier.cell(words);
        assertTrue(cell.startsWith("'") || cell.startsWith("\"'"), cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-12.5|-12.5",
                "a b|a b",
                "'a,b'|'\"a,b\"'",
                "say \"no\"|'\"say \"\"no\"\"\"'"
            })
    void otherCellsStayAsTheyAre(String words, String cell) {
        assertEquals(cell, CsvDossier.cell(words));
    }
}

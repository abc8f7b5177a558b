package firsthand.export;

import firsthand.export.json.DossierJson;
import firsthand.export.view.Look;
import firsthand.export.view.Overview;
import firsthand.export.view.Sources;
import firsthand.export.tree.StemmaDot;
import firsthand.export.tree.StemmaGraphml;
import firsthand.export.tree.StemmaNexus;
import firsthand.export.text.TerminalPage;
import firsthand.export.text.TerminalStemma;

import firsthand.dossier.Dossier;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// The forms in which a family tree leaves the program. A new one is a writer and a line here.
public enum StemmaFormat {
    TEXT {
        @Override
        public void write(Dossier dossier, Look look, Writer out) throws IOException {
            TerminalPage page = new TerminalPage(look);
            Sources sources = new Sources(dossier);
            page.paragraph("", Overview.origins(dossier, sources));
            new TerminalStemma(sources, page).write(dossier.stemma());
            out.write(page.toString());
        }
    },
    JSONL {
        @Override
        public void write(Dossier dossier, Look look, Writer out) throws IOException {
            try (DossierJson json = new DossierJson(out, false)) {
                json.descentLines(dossier);
            }
        }
    },
    DOT {
        @Override
        public void write(Dossier dossier, Look look, Writer out) throws IOException {
            out.write(StemmaDot.of(dossier));
        }
    },
    GRAPHML {
        @Override
        public void write(Dossier dossier, Look look, Writer out) throws IOException {
            out.write(StemmaGraphml.of(dossier));
        }
    },
    NEXUS {
        @Override
        public void write(Dossier dossier, Look look, Writer out) throws IOException {
            out.write(StemmaNexus.of(dossier));
        }
    };

    /// Writes the stemma of a dossier. Does not close `out`.
    public abstract void write(Dossier dossier, Look look, Writer out) throws IOException;

    /// As it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

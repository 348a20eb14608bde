"use client";

import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import type { ForeignGuildInView } from "../diplomacy.loaders.ts";

type Incident = ForeignGuildInView["incidents"][number];

/** What happened with one guild, as a file. */
export function ExportIncidents({ view: { name, incidents } }: { readonly view: ForeignGuildInView }) {
  const t = useTranslations("diplomacy");
  if (incidents.length === 0) return null;
  const columns = [
    { label: t("web.incidents.day"), csv: ({ happenedOn }: Incident) => happenedOn },
    { label: t("web.incidents.kind"), csv: ({ kind }: Incident) => t(`incidentKinds.${kind}`) },
    { label: t("web.incidents.words"), csv: ({ words }: Incident) => words ?? t("web.incidents.wordsGone") },
    { label: t("web.incidents.by"), csv: ({ writtenByName }: Incident) => writtenByName ?? "" },
  ];
  const download = () =>
    downloadRows({ name: `${name} ${t("web.incidents.title")}`, rows: incidents, columns });
  return <ExportButton onExport={download} />;
}

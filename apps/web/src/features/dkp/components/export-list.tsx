"use client";

import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import type { ListsView } from "../lists.loaders.ts";

type List = ListsView["lists"][number];
type Person = List["people"][number];

/** Who stands where on a list, as a file. */
export function ExportList({ list: { name, people } }: { readonly list: List }) {
  const t = useTranslations("dkp.web.lists.file");
  const columns = [
    { label: t("place"), csv: ({ place }: Person) => place },
    { label: t("member"), csv: (person: Person) => person.name },
  ];
  return <ExportButton onExport={() => downloadRows({ name, rows: people, columns })} />;
}

"use client";

import { useTranslations } from "next-intl";
import { downloadRows, ExportButton } from "#web/components/ui/table/export-button.tsx";
import type { StaticInView } from "../groups.loaders.ts";

type Seat = { readonly group: StaticInView; readonly seat: StaticInView["seats"][number] };

/** Who sits in which static, as a file. */
export function ExportStatics({ statics }: { readonly statics: readonly StaticInView[] }) {
  const t = useTranslations("groups.web");
  const columns = [
    { label: t("file.static"), csv: ({ group }: Seat) => group.name },
    { label: t("file.member"), csv: ({ seat }: Seat) => seat.name },
    {
      label: t("file.seat"),
      csv: ({ seat }: Seat) => t(seat.isSubstitute ? "file.substitute" : "file.regular"),
    },
  ];
  const rows = statics.flatMap((group) => group.seats.map((seat) => ({ group, seat })));
  return <ExportButton onExport={() => downloadRows({ name: t("title"), rows, columns })} />;
}

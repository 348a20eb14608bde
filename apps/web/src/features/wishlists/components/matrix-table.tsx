"use client";

import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { toCsv } from "#web/components/ui/table/to-csv.ts";
import { ToolbarSelect } from "#web/components/ui/toolbar-select.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { MatrixRowInView, WishMatrixView } from "../wishlists.loaders.ts";
import { narrowMatrix } from "./narrow-matrix.ts";
import { useInterestWords } from "./use-interest-words.ts";
import { useMatrixColumns, useMatrixFile } from "./use-matrix-columns.tsx";

/** More columns than this nobody reads; the file has all of them. */
const mostItems = 40;

/** A row for each member, a column for each item, the most wanted first. */
export function MatrixTable({ matrix }: { readonly matrix: WishMatrixView }) {
  const t = useTranslations("wishlists.web");
  const { user } = useShell();
  const [interest] = useUrlState("interest");
  const narrowed = narrowMatrix(matrix, interest);
  const columns = useMatrixColumns(narrowed.items.slice(0, mostItems));
  const fileColumns = useMatrixFile();
  const hidden = narrowed.items.length - mostItems;
  return (
    <Card isFlush>
      <DataTable<MatrixRowInView>
        label={t("guildTable")}
        columns={columns}
        rows={narrowed.members}
        rowId={({ memberId }) => String(memberId)}
        rowName={({ name }) => name}
        isOwn={({ userId }) => userId !== null && userId === user?.userId}
        searchPlaceholder={t("findMember")}
        filters={<InterestFilter interests={matrix.interests} />}
        toFile={async () => toCsv(narrowed.members, fileColumns(narrowed.items))}
        empty={t("guildEmpty")}
      />
      {hidden > 0 && (
        <p className="border-t border-line px-3.5 py-2 text-small text-ink-2">
          {t("hidden", { count: hidden })}
        </p>
      )}
    </Card>
  );
}

function InterestFilter({ interests }: Pick<WishMatrixView, "interests">) {
  const t = useTranslations("wishlists.web");
  const words = useInterestWords();
  const [interest, choose] = useUrlState("interest");
  const options = interests.map((key) => ({ value: key, label: t("interestIs", { interest: words(key) }) }));
  return (
    <ToolbarSelect
      label={t("form.interest")}
      value={interest ?? ""}
      onChange={choose}
      options={[{ value: "", label: t("interestAny") }, ...options]}
    />
  );
}

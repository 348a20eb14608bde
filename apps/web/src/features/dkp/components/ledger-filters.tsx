"use client";

import { entryKinds } from "@guildhall/core/dkp";
import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { LedgerView } from "../ledger.loaders.ts";
import { useLedgerFilter } from "./use-ledger-filter.ts";

type LedgerFiltersProps = Pick<LedgerView, "members">;

/** What is shown of the book; on a phone behind one button. */
export function LedgerFilters({ members }: LedgerFiltersProps) {
  const t = useTranslations("dkp.web.ledger.filters");
  const [isOpen, setOpen] = useState(false);
  const [{ poolId: _pool, ...filter }, , clear] = useLedgerFilter();
  const count = Object.values(filter).filter((value) => value !== undefined).length;
  const title = t("title", { count });
  return (
    <div className="mb-3.5">
      <div className="flex flex-wrap items-end gap-2.5 max-desk:hidden">
        <Choices members={members} />
        {count > 0 && <Button onClick={clear}>{t("clear")}</Button>}
      </div>
      <div className="flex flex-wrap items-center gap-2 desk:hidden">
        <Button onClick={() => setOpen(true)}>
          <ListFilter aria-hidden />
          {title}
        </Button>
        {count > 0 && (
          <Button kind="quiet" onClick={clear}>
            {t("clear")}
          </Button>
        )}
      </div>
      <Sheet isOpen={isOpen} title={title} onClose={() => setOpen(false)}>
        <div className="grid gap-3.5">
          <Choices members={members} />
        </div>
      </Sheet>
    </div>
  );
}

/** By member, kind, writer, days and words. */
function Choices({ members }: LedgerFiltersProps) {
  const t = useTranslations("dkp.web.ledger.filters");
  const tKinds = useTranslations("dkp.kinds");
  const [filter, change] = useLedgerFilter();
  const people = members.map(({ memberId, name }) => ({ value: String(memberId), label: name }));
  return (
    <>
      <Select
        label={t("member")}
        value={String(filter.memberId ?? "")}
        onChange={(event) => change("memberId", event.target.value)}
        options={[{ value: "", label: t("everybody") }, ...people]}
      />
      <Select
        label={t("kind")}
        value={filter.kind ?? ""}
        onChange={(event) => change("kind", event.target.value)}
        options={[
          { value: "", label: t("any") },
          ...entryKinds.map((value) => ({ value, label: tKinds(value) })),
        ]}
      />
      <Select
        label={t("writtenBy")}
        value={String(filter.writtenBy ?? "")}
        onChange={(event) => change("writtenBy", event.target.value)}
        options={[{ value: "", label: t("anybody") }, { value: "program", label: t("program") }, ...people]}
      />
      <TextField
        label={t("from")}
        type="date"
        value={filter.fromOn ?? ""}
        onChange={(event) => change("fromOn", event.target.value)}
      />
      <TextField
        label={t("until")}
        type="date"
        value={filter.untilOn ?? ""}
        onChange={(event) => change("untilOn", event.target.value)}
      />
      <WordsField />
    </>
  );
}

/** Asks once the typing is done: by Enter, or when the field is left. */
function WordsField() {
  const t = useTranslations("dkp.web.ledger.filters");
  const [filter, change] = useLedgerFilter();
  const kept = filter.text ?? "";
  return (
    <TextField
      key={kept}
      label={t("text")}
      placeholder={t("textHint")}
      type="search"
      maxLength={100}
      defaultValue={kept}
      onBlur={(event) => event.target.value.trim() !== kept && change("text", event.target.value.trim())}
      onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
    />
  );
}

"use client";

import { keysOfContract } from "@guildhall/core/announcements";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { FormSheet } from "#web/components/ui/form-sheet.tsx";
import { useAction } from "#web/components/use-action.ts";
import { setContractsAction } from "../codes.actions.ts";
import type { BoardInView, ContractsPageView, SettingView } from "../contracts.loaders.ts";
import { BoardPreview } from "./board-preview.tsx";
import { type ChosenContracts, ContractFields } from "./contract-fields.tsx";

type ContractsSheetProps = {
  readonly guildId: string;
  readonly page: ContractsPageView;
  readonly setting: SettingView;
  onClose(): void;
};

/** What the guild does today, chosen beside the message that it makes. */
export function ContractsSheet({ guildId, page, setting, onClose }: ContractsSheetProps) {
  const t = useTranslations("announcements.contracts.web");
  const formId = useId();
  const { isBusy, failure, run } = useAction();
  const [first] = useState(() => chosenOf(page.today));
  const [chosen, setChosen] = useState(first);
  const save = (event: FormEvent) => {
    event.preventDefault();
    run(
      () => {
        const { monsters, event: dynamic, dungeon, lines } = chosen;
        const written = lines.split("\n").filter((line) => line.trim() !== "");
        return setContractsAction(guildId, {
          monsters: [...monsters],
          event: dynamic,
          dungeon,
          lines: written,
        });
      },
      () => {
        onClose();
        return t("saved");
      },
    );
  };
  return (
    <FormSheet
      isUnsaved={chosen !== first && !isBusy}
      title={t(page.today ? "change" : "set")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy}>
          {t("save")}
        </Button>
      }
    >
      <div className="grid gap-4">
        <form id={formId} onSubmit={save} className="grid gap-3.5">
          <ContractFields book={page.book} chosen={chosen} failure={failure} onChange={setChosen} />
        </form>
        <BoardPreview chosen={chosen} today={page.today} setting={setting} />
      </div>
    </FormSheet>
  );
}

function chosenOf(today: BoardInView | null): ChosenContracts {
  const contracts = today?.contracts ?? [];
  const keysOf = (kind: "monsters" | "event" | "dungeon") =>
    contracts.filter((one) => one.kind === kind).flatMap(keysOfContract);
  const lines = contracts.filter(({ kind }) => kind === "line").map(({ value }) => value);
  const [event = "", dungeon = ""] = [keysOf("event")[0], keysOf("dungeon")[0]];
  return { monsters: keysOf("monsters"), event, dungeon, lines: lines.join("\n") };
}

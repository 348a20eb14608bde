"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { renameSeasonAction } from "../seasons.actions.ts";
import { useSeasonName } from "./use-season-name.ts";

type RenameSeasonProps = {
  readonly guildId: string;
  readonly season: {
    /** Undefined for the one that runs. */
    readonly seasonId: number | undefined;
    readonly number: number;
    readonly name: string | null;
  };
};

/** Gives a season a name; an empty one leaves it its number. */
export function RenameSeason({ guildId, season }: RenameSeasonProps) {
  const t = useTranslations("dkp.web.seasons");
  const nameOf = useSeasonName();
  const { isBusy, run } = useAction();
  const [name, setName] = useState<string>();
  const { seasonId } = season;
  const rename = (next: string, former: string) =>
    run(
      () => renameSeasonAction(guildId, { seasonId, name: next }),
      () => {
        setName(undefined);
        return t("renamed");
      },
      () => rename(former, next),
    );
  const save = () => rename(name ?? "", season.name ?? "");
  return (
    <>
      <IconButton label={t("rename", { name: nameOf(season) })} onClick={() => setName(season.name ?? "")}>
        <Pencil aria-hidden />
      </IconButton>
      <Dialog
        isOpen={name !== undefined}
        title={t("renameTitle")}
        onClose={() => setName(undefined)}
        footer={
          <Button kind="act" isBusy={isBusy} onClick={save}>
            {t("saveName")}
          </Button>
        }
      >
        <TextField
          label={t("name")}
          hint={t("nameHint")}
          maxLength={60}
          value={name ?? ""}
          onChange={(event) => setName(event.target.value)}
        />
      </Dialog>
    </>
  );
}

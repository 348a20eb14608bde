"use client";

import { type PointSystem, pointSystems } from "@guildhall/core/dkp";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { RadioGroup } from "#web/components/ui/radio-group.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { createPoolAction } from "../pools.actions.ts";

type AddPoolProps = {
  readonly guildId: string;
  /** Those among which to choose; none in a guild of one house. */
  readonly houses: readonly { readonly houseId: number; readonly name: string }[];
};

/** Another pool: a name, whose it is, and how it counts. */
export function AddPool({ guildId, houses }: AddPoolProps) {
  const t = useTranslations("dkp.web.pools");
  const { isBusy, run } = useAction();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [system, setSystem] = useState<PointSystem>("dkp");
  const [chosenId, setChosenId] = useState<number>();
  const houseId = chosenId ?? houses[0]?.houseId;
  const add = () =>
    run(
      () => createPoolAction(guildId, { name, system, houseId }),
      () => {
        setOpen(false);
        setName("");
        return t("added", { name });
      },
    );
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t("add")}
      </Button>
      <Dialog
        isOpen={isOpen}
        title={t("add")}
        onClose={() => setOpen(false)}
        footer={
          <Button kind="act" isBusy={isBusy} disabled={name.trim() === ""} onClick={add}>
            {t("addAction")}
          </Button>
        }
      >
        <div className="grid gap-4">
          <TextField
            label={t("fields.name")}
            value={name}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          {houses.length > 1 && (
            <Select
              label={t("fields.house")}
              value={String(houseId)}
              onChange={(event) => setChosenId(Number(event.target.value))}
              options={houses.map((house) => ({ value: String(house.houseId), label: house.name }))}
            />
          )}
          <RadioGroup
            label={t("fields.system")}
            value={system}
            onChange={(value) => setSystem(pointSystems.find((one) => one === value) ?? "dkp")}
            choices={pointSystems.map((value) => ({
              value,
              label: t(`systems.${value}`),
              hint: t(`systemHints.${value}`),
            }))}
          />
        </div>
      </Dialog>
    </>
  );
}

"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useAction } from "#web/components/use-action.ts";
import { saveForeignGuildAction } from "../diplomacy.actions.ts";
import type { ForeignGuildInList, ForeignGuildsView } from "../diplomacy.loaders.ts";
import { foreignGuildQuery } from "../diplomacy.queries.ts";
import { ContactsPart } from "./contacts-part.tsx";
import { DeleteForeignGuild } from "./delete-foreign-guild.tsx";
import { type ForeignGuildFields, ForeignGuildForm } from "./foreign-guild-form.tsx";
import { IncidentsPart } from "./incidents-part.tsx";
import { PactsPart } from "./pacts-part.tsx";

type ForeignGuildSheetProps = {
  readonly guildId: string;
  readonly known: ForeignGuildsView;
  /** Undefined for one that is not written down yet. */
  readonly foreign: ForeignGuildInList | undefined;
  onOpen(foreignGuildId: number): void;
  onClose(): void;
};

/** Writes a foreign guild down, or changes what is known of one: its name, what is agreed, and who speaks for it. */
export function ForeignGuildSheet({ guildId, known, foreign, onOpen, onClose }: ForeignGuildSheetProps) {
  const t = useTranslations("diplomacy.web");
  const formId = useId();
  const { isBusy, failure, run } = useAction();
  const others = known.filter((one) => one !== foreign);
  const save = (fields: ForeignGuildFields) =>
    run(
      () =>
        saveForeignGuildAction(guildId, {
          ...fields,
          ...(foreign && { foreignGuildId: foreign.foreignGuildId }),
        }),
      ({ foreignGuildId }) => {
        // What is new goes on with its pact and those who speak for it.
        onOpen(foreignGuildId);
        return t("form.saved", { name: fields.name });
      },
    );
  return (
    <Sheet
      isOpen
      kicker={foreign && t("kicker")}
      title={foreign ? <bdi dir="auto">{foreign.name}</bdi> : t("new")}
      onClose={onClose}
      footer={
        <>
          <Button kind="act" type="submit" form={formId} isBusy={isBusy}>
            {t("form.save")}
          </Button>
          {foreign && <DeleteForeignGuild guildId={guildId} foreign={foreign} onDone={onClose} />}
        </>
      }
    >
      <ForeignGuildForm formId={formId} others={others} foreign={foreign} failure={failure} onSave={save} />
      {foreign && <Parts guildId={guildId} foreignGuildId={foreign.foreignGuildId} />}
    </Sheet>
  );
}

type PartsProps = { readonly guildId: string; readonly foreignGuildId: number };

function Parts({ guildId, foreignGuildId }: PartsProps) {
  const { data: view } = useQuery(foreignGuildQuery({ guildId, foreignGuildId }));
  if (!view) return null;
  return (
    <>
      <PactsPart guildId={guildId} view={view} />
      <ContactsPart guildId={guildId} view={view} />
      <IncidentsPart guildId={guildId} view={view} />
    </>
  );
}

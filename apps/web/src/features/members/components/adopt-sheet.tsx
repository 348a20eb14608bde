"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { RoleDot } from "#web/components/ui/picker-leads.tsx";
import { PickerMany } from "#web/components/ui/picker-many.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useAction } from "#web/components/use-action.ts";
import { adoptMembersAction, undoImportAction } from "../imports.actions.ts";
import type { AdoptionView } from "../imports.loaders.ts";
import { adoptionQuery } from "../imports.queries.ts";

type AdoptSheetProps = { readonly guildId: string; onClose(): void };

/** Everybody with a role becomes a member, once it was read who that is. */
export function AdoptSheet({ guildId, onClose }: AdoptSheetProps) {
  const t = useTranslations("members.adopt");
  const [roleIds, setRoleIds] = useState<readonly string[]>([]);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...adoptionQuery(guildId, roleIds),
    placeholderData: (before) => before,
  });
  const preview = isPlaceholderData ? null : (data?.preview ?? null);
  const { isBusy, failure, adopt } = useAdopting({ guildId, roleIds, preview, onClose });
  const count = preview ? preview.coming.length + preview.returning.length : 0;
  return (
    <Sheet
      isOpen
      title={t("title")}
      onClose={onClose}
      footer={
        <Button kind="act" isBusy={isBusy} disabled={count === 0} onClick={adopt}>
          {t("action", { count })}
        </Button>
      }
    >
      <p className="mb-3.5 text-ink-2">{t("lead")}</p>
      {failure && (
        <p role="alert" className="mb-3.5 text-bad">
          {failure}
        </p>
      )}
      {!data && <Reading label={t("reading")} error={error} again={refetch} />}
      {data && (
        <PickerMany
          label={t("roles")}
          values={roleIds}
          options={data.roles.map(({ roleId, name, colour, people }) => ({
            id: roleId,
            label: name,
            detail: t("people", { count: people }),
            lead: <RoleDot colour={colour} />,
          }))}
          onChange={setRoleIds}
        />
      )}
      {roleIds.length === 0 && <p className="mt-3.5 text-ink-2">{t("choose")}</p>}
      {preview && <People preview={preview} />}
    </Sheet>
  );
}

type Preview = NonNullable<AdoptionView["preview"]>;

type Adopting = AdoptSheetProps & { readonly roleIds: readonly string[]; readonly preview: Preview | null };

function useAdopting({ guildId, roleIds, preview, onClose }: Adopting) {
  const t = useTranslations("members.adopt");
  const tImport = useTranslations("members.import");
  const { isBusy, failure, run } = useAction();
  const [importKey] = useState(() => crypto.randomUUID());
  const takeBack = () =>
    run(
      () => undoImportAction(guildId, { importKey }),
      () => tImport("undone"),
    );
  const adopt = () => {
    if (!preview) return;
    const { coming, returning, previewId } = preview;
    run(
      () => adoptMembersAction(guildId, { roleIds: [...roleIds], importKey, previewId }),
      () => {
        onClose();
        return t("done", { count: coming.length + returning.length });
      },
      takeBack,
    );
  };
  return { isBusy, failure, adopt };
}

/** Exactly who joins, who is there, and who is left out. */
function People({ preview }: { readonly preview: Preview }) {
  const t = useTranslations("members.adopt");
  const groups = (["coming", "returning", "there", "bots"] as const).filter((key) => preview[key].length > 0);
  if (preview.coming.length + preview.returning.length === 0 && groups.length === 0)
    return <p className="mt-3.5 text-ink-2">{t("nobody")}</p>;
  return groups.map((key) => (
    <section key={key} className="mt-3.5">
      <h3 className="flex gap-2 text-table font-medium">
        {t(`${key}Title`)}
        <span className="text-ink-3">{preview[key].length}</span>
      </h3>
      <ul className="mt-1 columns-2 gap-3 text-table text-ink-2">
        {preview[key].map(({ userId, name }) => (
          <li key={userId} className="truncate">
            <bdi dir="auto">{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  ));
}

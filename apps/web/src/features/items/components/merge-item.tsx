"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { mergeItemsAction, undoMergeAction } from "../items.actions.ts";
import type { FoundItems, ItemView, MergePreview } from "../items.loaders.ts";
import { mergeQuery } from "../items.queries.ts";
import { ItemFinder } from "./item-finder.tsx";
import { useItemWords } from "./use-item-words.ts";

type MergeItemProps = { readonly guildId: string; readonly view: ItemView; onClose(): void };

/** An item turns out to be another one: which, what it brings, and then one press. */
export function MergeItem({ guildId, view: { item, shown }, onClose }: MergeItemProps) {
  const t = useTranslations("items.web.merging");
  const [into, choose] = useState<FoundItems[number]>();
  const title = t("title", { name: shown.name });
  if (into)
    return (
      <ConfirmMerge
        guildId={guildId}
        title={title}
        merged={{ itemId: item.itemId, name: shown.name }}
        into={{ itemId: into.itemId, name: into.shown.name }}
        onBack={() => choose(undefined)}
        onClose={onClose}
      />
    );
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <p className="mb-3">{t("lead")}</p>
      <ItemFinder
        guildId={guildId}
        label={t("into")}
        start={shown.name}
        withoutId={item.itemId}
        onChoose={choose}
      />
    </Dialog>
  );
}

type Named = { readonly itemId: number; readonly name: string };

type ConfirmMergeProps = {
  readonly guildId: string;
  readonly title: string;
  readonly merged: Named;
  readonly into: Named;
  onBack(): void;
  onClose(): void;
};

function ConfirmMerge({ guildId, title, merged, into, onBack, onClose }: ConfirmMergeProps) {
  const t = useTranslations("items.web.merging");
  const { itemId, name } = merged;
  const rows = { itemId, intoItemId: into.itemId };
  const { data, error, refetch } = useQuery(mergeQuery({ guildId, ...rows }));
  const { isBusy, run } = useAction();
  const takeBack = () =>
    run(
      () => undoMergeAction(guildId, { itemId }),
      () => t("undone", { name }),
    );
  const merge = (previewId: string) =>
    run(
      () => mergeItemsAction(guildId, { ...rows, previewId }),
      () => {
        onClose();
        return t("done", { name, into: into.name });
      },
      takeBack,
    );
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onBack}>{t("back")}</Button>
          <Button kind="act" isBusy={isBusy} disabled={!data} onClick={() => data && merge(data.previewId)}>
            {t("action")}
          </Button>
        </>
      }
    >
      {data ? (
        <Brought preview={data} into={into.name} />
      ) : (
        <Reading label={t("reading")} error={error} rows={2} again={refetch} />
      )}
    </Dialog>
  );
}

type BroughtProps = { readonly preview: MergePreview; readonly into: string };

function Brought({ preview: { broughtNames }, into }: BroughtProps) {
  const t = useTranslations("items.web.merging");
  const words = useItemWords();
  return (
    <>
      <p>{t(broughtNames.length > 0 ? "brings" : "noNames", { into })}</p>
      <ul className="my-2 list-disc ps-5">
        {broughtNames.map(({ language, name }) => (
          <li key={language}>
            <bdi dir="auto" className="font-medium text-ink">
              {name}
            </bdi>{" "}
            {`(${words.language(language)})`}
          </li>
        ))}
      </ul>
      <p>{t("stays")}</p>
    </>
  );
}

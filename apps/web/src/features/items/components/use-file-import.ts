"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "#web/components/use-action.ts";
import { importItemsFileAction, undoCatalogueRunAction } from "../items.actions.ts";
import type { FilePreview } from "../items.loaders.ts";
import type { FileDraft } from "./use-file-draft.ts";

type Importing = {
  readonly guildId: string;
  readonly file: FileDraft;
  readonly preview: FilePreview;
  /** How many items it writes. */
  readonly count: number;
};

/** Writes what was looked at, once, and offers to take it back. */
export function useFileImport({ guildId, file, preview: { previewId }, count }: Importing) {
  const t = useTranslations("items.web.import");
  const { isBusy, failure, run } = useAction();
  // One key for one list: a second press writes nothing more.
  const [importKey, setImportKey] = useState(() => crypto.randomUUID());
  const takeBack = ({ runId }: { readonly runId: number }) =>
    run(
      () => undoCatalogueRunAction(guildId, { runId }),
      () => t("undone"),
    );
  const bring = () => {
    const { input } = file;
    if (!input) return;
    run(
      () => importItemsFileAction(guildId, { ...input, importKey, previewId }),
      () => {
        file.clear();
        setImportKey(crypto.randomUUID());
        return t("done", { count });
      },
      takeBack,
    );
  };
  return { isBusy, failure, bring };
}

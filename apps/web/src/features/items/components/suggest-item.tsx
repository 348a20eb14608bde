"use client";

import { itemCategories, itemLanguages, suggestItemInput } from "@guildhall/core/items";
import { useQuery } from "@tanstack/react-query";
import { Lightbulb } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { suggestItemAction } from "../items.actions.ts";
import { foundItemsQuery } from "../items.queries.ts";
import { ItemName } from "./item-name.tsx";
import { useItemLanguage } from "./use-item-language.ts";
import { useItemWords } from "./use-item-words.ts";

/** A member names what the catalogue lacks. What it has already is shown while they type. */
export function SuggestItem({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("items.web");
  const tSuggesting = useTranslations("items.web.suggesting");
  const own = useItemLanguage();
  const { isBusy, failure, run } = useAction();
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState({ name: "", language: own as string, category: "other" });
  const read = suggestItemInput.safeParse({ ...draft, link: null });
  const isWrong = draft.name.trim() !== "" && !read.success;
  const suggest = () => {
    if (!read.success) return;
    const { name } = read.data;
    run(
      () => suggestItemAction(guildId, read.data),
      ({ isNew }) => {
        setOpen(false);
        setDraft({ ...draft, name: "" });
        return tSuggesting(isNew ? "done" : "known", { name });
      },
    );
  };
  return (
    <>
      <Button kind="act" onClick={() => setOpen(true)}>
        <Lightbulb aria-hidden />
        {t("suggest")}
      </Button>
      <Dialog
        isOpen={isOpen}
        title={tSuggesting("title")}
        onClose={() => setOpen(false)}
        footer={
          <Button kind="act" isBusy={isBusy} disabled={!read.success} onClick={suggest}>
            {tSuggesting("action")}
          </Button>
        }
      >
        <p className="mb-3.5">{tSuggesting("lead")}</p>
        <div className="grid gap-3.5">
          <TextField
            label={tSuggesting("name")}
            autoComplete="off"
            maxLength={100}
            value={draft.name}
            error={isWrong ? tSuggesting("badName") : failure}
            onChange={({ target }) => setDraft({ ...draft, name: target.value })}
          />
          <Similar guildId={guildId} text={draft.name.trim()} />
          <KindFields draft={draft} onChange={(changes) => setDraft({ ...draft, ...changes })} />
        </div>
      </Dialog>
    </>
  );
}

type Kind = { readonly language: string; readonly category: string };

type KindFieldsProps = { readonly draft: Kind; onChange(changes: Partial<Kind>): void };

function KindFields({ draft, onChange }: KindFieldsProps) {
  const t = useTranslations("items.web.suggesting");
  const tCategories = useTranslations("items.categories");
  const words = useItemWords();
  return (
    <>
      <Select
        label={t("language")}
        value={draft.language}
        onChange={({ target }) => onChange({ language: target.value })}
        options={itemLanguages.map((value) => ({ value, label: words.language(value) }))}
      />
      <Select
        label={t("category")}
        value={draft.category}
        onChange={({ target }) => onChange({ category: target.value })}
        options={itemCategories.map((value) => ({ value, label: tCategories(value) }))}
      />
    </>
  );
}

type SimilarProps = { readonly guildId: string; readonly text: string };

const mostSimilar = 4;

function Similar({ guildId, text }: SimilarProps) {
  const t = useTranslations("items.web.suggesting");
  const language = useItemLanguage();
  const { data } = useQuery({ ...foundItemsQuery({ guildId, text, language }), enabled: text.length > 2 });
  if (!data || data.length === 0 || text.length <= 2) return null;
  return (
    <div className="text-small text-ink-2" aria-live="polite">
      <p>{t("similar")}</p>
      <ul className="mt-1 grid gap-1">
        {data.slice(0, mostSimilar).map(({ itemId, shown }) => (
          <li key={itemId}>
            <ItemName shown={shown} />
          </li>
        ))}
      </ul>
    </div>
  );
}

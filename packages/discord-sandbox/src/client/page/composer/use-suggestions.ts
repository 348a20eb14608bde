import { useEffect, useState } from "react";
import type { Choice } from "../../../rules/choice.ts";
import { perform } from "../api.ts";
import type { CommandOption } from "../commands/command-entry.ts";
import type { OptionValue } from "../commands/read-option.ts";
import type { ListItem } from "../parts/option-list.tsx";
import { listPickable, searchItems } from "../parts/pickable.tsx";
import { useWindow } from "../window-context.ts";

export type Suggestion = ListItem & { readonly value: OptionValue };

type Asked = {
  readonly command: string;
  readonly values: Readonly<Record<string, OptionValue>>;
  readonly option: CommandOption;
  readonly text: string;
  /** Nobody is asked while the field is not the one being typed into. */
  readonly isOpen: boolean;
};

/** Long enough that a bot is not asked for every letter. */
const typingPauseMs = 150;

function useBotChoices({ command, values, option, text, isOpen }: Asked): readonly Choice[] {
  const { view, person, channel } = useWindow();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const isAsked = isOpen && option.hasAutocomplete;
  const others = JSON.stringify({ ...values, [option.name]: text });
  const seat = JSON.stringify({ userId: person.id, guildId: view.guild.id, channel: channel?.id });
  useEffect(() => {
    let isCurrent = isAsked;
    const timer = setTimeout(async () => {
      if (!isCurrent) return;
      const input = { command, options: JSON.parse(others), focused: option.name };
      const reply = await perform("autocomplete", JSON.parse(seat), input).catch(() => undefined);
      if (isCurrent) setChoices(reply?.choices ?? []);
    }, typingPauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isAsked, command, others, option.name, seat]);
  return isAsked ? choices : [];
}

function toSuggestion(label: string, value: string | number | boolean): Suggestion {
  return { key: String(value), label, value };
}

/** What can be put into a field: the bot's own offers, fixed choices, or people, roles and channels of the server. */
export function useSuggestions(asked: Asked): readonly Suggestion[] {
  const { view, texts } = useWindow();
  const offered = useBotChoices(asked);
  const { option, text } = asked;
  if (option.hasAutocomplete) return offered.map(({ name, value }) => toSuggestion(name, value));
  if (option.choices.length > 0)
    return searchItems(
      option.choices.map(({ label, value }) => toSuggestion(label, value)),
      text,
    ) as Suggestion[];
  switch (option.kind) {
    case "flag":
      return [toSuggestion(texts.yes, true), toSuggestion(texts.no, false)];
    case "user":
    case "role":
    case "channel":
    case "mention":
      return searchItems(listPickable(view, option.kind, option.channelTypes), text).map((item) => ({
        ...item,
        value: item.key,
      }));
    case "text":
    case "whole":
    case "number":
    case "file":
      return [];
  }
}

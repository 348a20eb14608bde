import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { CommandOption } from "../commands/command-entry.ts";
import type { Entered, OptionValue } from "../commands/read-option.ts";
import { OptionList, optionId } from "../parts/option-list.tsx";
import { useListKeys } from "../parts/use-list-keys.ts";
import { useWindow } from "../window-context.ts";
import { readFile } from "./read-file.ts";
import { type Suggestion, useSuggestions } from "./use-suggestions.ts";

export type OptionFieldProps = {
  readonly command: string;
  readonly option: CommandOption;
  readonly entered: Entered;
  readonly values: Readonly<Record<string, OptionValue>>;
  readonly problem: "missing" | "wrong" | undefined;
  /** As it appears it is the one to fill in. */
  readonly takesFocus: boolean;
  readonly onEnter: (entered: Entered) => void;
  /** After a suggestion was taken: on to the next field. */
  readonly onPicked: () => void;
  readonly onFocus: () => void;
};

function FileInput({ option, onEnter }: Pick<OptionFieldProps, "option" | "onEnter">): ReactNode {
  const take = async (file: File | undefined) => {
    if (file) onEnter({ text: file.name, picked: await readFile(file) });
  };
  return (
    <input type="file" aria-label={option.label} onChange={({ target }) => void take(target.files?.[0])} />
  );
}

function useField({ command, option, entered, values, onEnter, onPicked }: OptionFieldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const asked = { command, values, option, text: entered.text, isOpen };
  const suggestions = useSuggestions(asked);
  const shown = isOpen ? suggestions : [];
  const pick = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return;
    onEnter({ text: suggestion.label, picked: suggestion.value });
    setIsOpen(false);
    onPicked();
  };
  const keys = useListKeys(shown.length, (index) => pick(shown[index]));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && shown.length > 0) {
      event.stopPropagation();
      setIsOpen(false);
    } else if (event.key === "Tab" && shown.length > 0 && entered.text && entered.picked === undefined)
      onEnter({ text: shown[keys.active]?.label ?? "", picked: shown[keys.active]?.value });
    else keys.take(event);
  };
  return { shown, keys, pick, onKeyDown, setIsOpen };
}

/** One option of a command, with what can be chosen for it above. */
export function OptionField(props: OptionFieldProps): ReactNode {
  const { option, entered, problem, takesFocus, onEnter, onFocus } = props;
  const { texts } = useWindow();
  const listId = useId();
  const { shown, keys, pick, onKeyDown, setIsOpen } = useField(props);
  const input = useRef<HTMLInputElement>(null);
  // Only as it appears: later the reader is where the reader went.
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, []);
  const open = () => {
    setIsOpen(true);
    onFocus();
  };
  return (
    <div className="option" data-problem={problem}>
      <span className="option-name">{option.label}</span>
      {option.kind === "file" ? (
        <FileInput option={option} onEnter={onEnter} />
      ) : (
        <input
          ref={input}
          role="combobox"
          aria-label={option.label}
          aria-description={`${option.description} (${option.isRequired ? texts.required : texts.optional})`}
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-activedescendant={shown.length > 0 ? optionId(listId, keys.active) : undefined}
          aria-invalid={problem !== undefined}
          autoComplete="off"
          dir="auto"
          value={entered.text}
          onChange={({ target }) => {
            onEnter({ text: target.value });
            setIsOpen(true);
          }}
          onFocus={open}
          onBlur={() => setIsOpen(false)}
          onKeyDown={onKeyDown}
        />
      )}
      {shown.length > 0 ? (
        <div className="suggestions">
          <OptionList
            id={listId}
            label={texts.suggestions}
            items={shown}
            active={keys.active}
            onPick={(index) => pick(shown[index])}
          />
        </div>
      ) : null}
    </div>
  );
}

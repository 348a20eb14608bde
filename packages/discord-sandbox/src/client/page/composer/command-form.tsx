import { X } from "lucide-react";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import type { CommandEntry, CommandOption } from "../commands/command-entry.ts";
import { type Entered, readOptions } from "../commands/read-option.ts";
import { useWindow } from "../window-context.ts";
import { OptionField } from "./option-field.tsx";

type CommandFormProps = {
  readonly entry: CommandEntry;
  readonly onClose: () => void;
  /** It was sent; the field is for the next message. */
  readonly onSent: () => void;
};

function useEntry({ entry, onSent }: CommandFormProps) {
  const { doings } = useWindow();
  const [entered, setEntered] = useState<Readonly<Record<string, Entered>>>({});
  const [added, setAdded] = useState<readonly string[]>([]);
  const [hasTried, setHasTried] = useState(false);
  const { values, problems } = readOptions(entry.options, entered);
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setHasTried(true);
    if (Object.keys(problems).length > 0) return;
    if (await doings.act("slash", { command: `/${entry.path}`, options: values })) onSent();
  }
  return {
    entered,
    values,
    problems: hasTried ? problems : {},
    shown: entry.options.filter(({ name, isRequired }) => isRequired || added.includes(name)),
    left: entry.options.filter(({ name, isRequired }) => !isRequired && !added.includes(name)),
    newest: added.at(-1),
    enter: (name: string, next: Entered) => setEntered((before) => ({ ...before, [name]: next })),
    add: (name: string) => setAdded([...added, name]),
    send,
  };
}

function Hint({
  option,
  problem,
}: {
  option: CommandOption | undefined;
  problem: string | undefined;
}): ReactNode {
  const { texts } = useWindow();
  if (!option) return null;
  const words = problem === "missing" ? texts.missing : problem === "wrong" ? texts.wrong : undefined;
  return (
    <p className="hint" role={words ? "alert" : undefined}>
      <b>{option.label}</b>
      <span>{words ?? option.description}</span>
      <i>{option.isRequired ? texts.required : texts.optional}</i>
    </p>
  );
}

/** A slash command being filled in: required options first, the others to be added. Enter sends, Escape leaves. */
export function CommandForm(props: CommandFormProps): ReactNode {
  const { entry, onClose } = props;
  const { texts, doings } = useWindow();
  const { entered, values, problems, shown, left, newest, enter, add, send } = useEntry(props);
  const [focused, setFocused] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const focusNext = (index: number) =>
    form.current?.querySelectorAll<HTMLElement>(".option input")[index + 1]?.focus();
  const wrong = shown.find(({ name }) => problems[name]);
  const hinted = wrong ?? entry.options.find(({ name }) => name === focused) ?? shown[0];
  return (
    <form
      ref={form}
      className="command-form"
      aria-label={`/${entry.label}`}
      onSubmit={(event) => void send(event)}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <Hint option={hinted} problem={hinted && problems[hinted.name]} />
      <div className="command-line">
        <b className="command-name">{`/${entry.label}`}</b>
        {shown.map((option, index) => (
          <OptionField
            key={option.name}
            command={`/${entry.path}`}
            option={option}
            entered={entered[option.name] ?? { text: "" }}
            values={values}
            problem={problems[option.name]}
            takesFocus={newest === undefined ? index === 0 : option.name === newest}
            onEnter={(next) => enter(option.name, next)}
            onPicked={() => focusNext(index)}
            onFocus={() => setFocused(option.name)}
          />
        ))}
        {left.map(({ name, label, description }) => (
          <button
            key={name}
            type="button"
            className="option-add"
            title={description}
            onClick={() => add(name)}
          >
            {`+ ${label}`}
          </button>
        ))}
        <span className="command-end">
          <button
            type="submit"
            className="button button-main"
            // biome-ignore lint/a11y/noAutofocus: A command without fields is sent by the same key that chose it.
            autoFocus={shown.length === 0}
            disabled={doings.pending > 0}
          >
            {doings.pending > 0 ? texts.sending : texts.send}
          </button>
          <button type="button" className="icon-button" aria-label={texts.closeCommand} onClick={onClose}>
            <X className="icon" aria-hidden="true" />
          </button>
        </span>
      </div>
    </form>
  );
}

import { type ReactNode, useState } from "react";
import type { ModalValue } from "../../../actor/submit-modal.ts";
import { readFile } from "../composer/read-file.ts";
import { Markdown } from "../markdown/markdown.tsx";
import { SelectMenu } from "../parts/select-menu.tsx";
import { type ComponentShape, componentTypes } from "./component-shape.ts";

type FieldProps = {
  readonly field: ComponentShape;
  readonly label: string;
  readonly onChange: (value: ModalValue) => void;
};

const paragraph = 2;

function TextField({ field, label, onChange }: FieldProps): ReactNode {
  const shared = {
    "aria-label": label,
    defaultValue: field.value,
    placeholder: field.placeholder,
    required: field.required ?? true,
    minLength: field.min_length,
    maxLength: field.max_length ?? 4000,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return field.style === paragraph ? <textarea rows={4} {...shared} /> : <input {...shared} />;
}

type Option = NonNullable<ComponentShape["options"]>[number];

function listPreset({ options = [] }: ComponentShape): readonly string[] {
  return options.filter((option) => option.default).map(({ value }) => value);
}

/** One of a few, or some of them: all in sight. */
function ChoiceGroup({ field, label, onChange }: FieldProps): ReactNode {
  const [chosen, setChosen] = useState(() => listPreset(field));
  const isSingle = field.type === componentTypes.radioGroup;
  const toggle = ({ value }: Option, isOn: boolean) => {
    const others = chosen.filter((one) => one !== value);
    const next = isSingle ? [value] : isOn ? [...others, value] : others;
    setChosen(next);
    onChange(next);
  };
  return (
    <fieldset aria-label={label} className="choices">
      {(field.options ?? []).map((option) => (
        <label key={option.value} className="choice">
          <input
            type={isSingle ? "radio" : "checkbox"}
            name={field.custom_id}
            checked={chosen.includes(option.value)}
            required={isSingle && field.required !== false}
            onChange={({ target }) => toggle(option, target.checked)}
          />
          <span>
            <span dir="auto">{option.label}</span>
            {option.description ? <small dir="auto">{option.description}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Checkbox({ field, label, onChange }: FieldProps): ReactNode {
  return (
    <input
      type="checkbox"
      className="checkbox"
      aria-label={label}
      defaultChecked={field.default ?? false}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}

function FileField({ field, label, onChange }: FieldProps): ReactNode {
  const take = async (chosen: FileList | null) =>
    onChange(await Promise.all(Array.from(chosen ?? [], readFile)));
  return (
    <input
      type="file"
      aria-label={label}
      multiple={(field.max_values ?? 1) > 1}
      required={field.required ?? true}
      onChange={({ target }) => void take(target.files)}
    />
  );
}

function Control(props: FieldProps): ReactNode {
  const { field, label, onChange } = props;
  switch (field.type) {
    case componentTypes.textInput:
      return <TextField {...props} />;
    case componentTypes.radioGroup:
    case componentTypes.checkboxGroup:
      return <ChoiceGroup {...props} />;
    case componentTypes.checkbox:
      return <Checkbox {...props} />;
    case componentTypes.fileUpload:
      return <FileField {...props} />;
    default:
      return <SelectMenu component={field} label={field.placeholder ?? label} onChoose={onChange} />;
  }
}

type DialogFieldProps = {
  readonly holder: ComponentShape;
  readonly onChange: (customId: string, value: ModalValue) => void;
};

/** One line of a dialog: a field under its words, or a text alone. */
export function DialogField({ holder, onChange }: DialogFieldProps): ReactNode {
  if (holder.type === componentTypes.text) return <Markdown source={holder.content ?? ""} />;
  const field = holder.component ?? holder.components?.[0];
  const customId = field?.custom_id;
  if (!field || customId === undefined) return null;
  const label = holder.label ?? field.label ?? "";
  const isOptional = field.required === false || field.type === componentTypes.checkbox;
  return (
    <div className="field">
      <span className="field-label">
        {label}
        {isOptional ? null : <i aria-hidden="true">{" *"}</i>}
      </span>
      {holder.description ? <span className="hint">{holder.description}</span> : null}
      <Control field={field} label={label} onChange={(value) => onChange(customId, value)} />
    </div>
  );
}

import type { ReactNode } from "react";
import type { Preferences } from "../use-preferences.ts";
import { useWindow } from "../window-context.ts";

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly words: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
};

function Choice<Value extends string>({ label, value, words, onChoose }: ChoiceProps<Value>): ReactNode {
  const options = Object.entries(words) as [Value, string][];
  return (
    <label className="preference">
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value as Value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The page's own language and colours; neither is told to the bot. */
export function PreferencesPanel({ language, setLanguage, theme, setTheme }: Preferences): ReactNode {
  const { texts } = useWindow();
  return (
    <section>
      <Choice label={texts.language} value={language} words={texts.languages} onChoose={setLanguage} />
      <Choice label={texts.theme} value={theme} words={texts.themes} onChoose={setTheme} />
    </section>
  );
}

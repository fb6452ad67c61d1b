import { useId } from 'preact/hooks';

interface RadioListProps<Value extends string> {
  label: string;
  value: Value;
  onValue(value: Value): void;
  choices: readonly { value: Value; label: string; hint: string }[];
}

/** A few choices under one another, each with what it means. */
export function RadioList<Value extends string>({ label, value, onValue, choices }: RadioListProps<Value>) {
  const name = useId();
  return (
    <fieldset class="stack mid plain">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <div key={choice.value} class="check">
          <input
            id={`${name}-${choice.value}`}
            type="radio"
            name={name}
            checked={choice.value === value}
            aria-describedby={`${name}-${choice.value}-hint`}
            onChange={() => onValue(choice.value)}
          />
          <div class="grow">
            <label for={`${name}-${choice.value}`}>{choice.label}</label>
            <p id={`${name}-${choice.value}-hint`} class="hint">
              {choice.hint}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}

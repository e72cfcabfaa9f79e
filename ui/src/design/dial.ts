// A number as it is published, as something that a phone can dial. Plain functions.

const keys = ["", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"];
const keyOf = (letter: string) => String(keys.findIndex((on) => on.includes(letter.toLowerCase())));

/** What to press: "1-800-CALL-FBI" is 18002255324. Null for what is not one number alone. */
export function dialled(number: string): string | null {
  const bare = number.replace(/[\u2066-\u2069]/g, "").trim();
  // Capitals are on the keys; small letters are words around a number.
  if (!/^[+#]?[\dA-Z\s().-]*$/.test(bare)) return null;
  const pressed = bare.replace(/[\s().-]/g, "").replace(/[A-Z]/g, keyOf);
  return /^[+#]?\d{2,15}$/.test(pressed) ? pressed : null;
}

/** Whether letters stand in it: then people want to see the digits as well. */
export const hasLetters = (number: string) => /[a-z]/i.test(number);

/** What the square says: a phone that reads it offers to call, and waits for the person to press. */
export const telephone = (number: string) => {
  const pressed = dialled(number);
  // In an address, what follows a bare "#" would be left out.
  return pressed === null ? null : `tel:${pressed.replace("#", "%23")}`;
};

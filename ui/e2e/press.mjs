// A tap on a button by what it is called.

/** Presses the first button of this name. */
export const press = (page, name) => page.getByRole("button", { name, exact: true }).first().click();

/** Presses the first button whose name has these words in it. */
export const pressLike = (page, name) => page.getByRole("button", { name }).first().click();

/** Takes the cover of a desk without a PIN away: its button is held. */
export async function uncover({ page, words }) {
  await page.getByRole("button", { name: words("lock-cover-hold") }).focus();
  await page.keyboard.down("Enter");
  await page.getByText(words("common-cover-text")).waitFor({ state: "detached" });
  await page.keyboard.up("Enter");
}

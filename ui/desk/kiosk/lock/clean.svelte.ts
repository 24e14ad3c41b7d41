/** How long the screen takes no touch. */
export const CLEANING_MS = 60_000;

/** Whether somebody is cleaning the screen. */
class Cleaning {
  on = $state(false);

  start(): void {
    this.on = true;
  }

  end(): void {
    this.on = false;
  }
}

export const cleaning = new Cleaning();

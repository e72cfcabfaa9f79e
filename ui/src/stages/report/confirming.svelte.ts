// Which item shows a confirmation, while that is being chosen. It lives as long as it is held.
export class Confirming {
  /** The id of the item. */
  item = $state("");
}

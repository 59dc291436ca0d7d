/** Pixels of charts with rows: text is 14 px, and its lines stand clear of each other. */
export const rowHeight = 48;
export const axisHeight = 44;
export const barHeight = 16;
/** Where a row's bar has its middle. */
export const barMiddle = 30;
/** Left of the axis of dots, so that a tick's number is not cut off. */
export const dotRoom = 20;
/** Behind the longest bar, for its figure. */
export const figureRoom = 128;

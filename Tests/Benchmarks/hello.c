/* The least that a list screen of 24 lines costs in C: what every other program is held against. */
#include <curses.h>
#include <locale.h>

enum { rows = 22 };

static void draw(int selected) {
  mvprintw(0, 0, "%-79s", "A list of visits");
  for (int row = 0; row < rows; row++) {
    if (row == selected) attron(A_REVERSE);
    mvprintw(row + 1, 0, "  %2d  MPP Kota %-12d %3d of 118  in progress", row + 1, row, row * 5);
    if (row == selected) attroff(A_REVERSE);
  }
  mvaddstr(rows + 1, 0, "up/down choose  q quit");
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  if (!initscr()) return 1;
  raw();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  int selected = 0;
  draw(selected);
  for (int key = getch(); key != 'q' && key != ERR; key = getch()) {
    if (key == KEY_DOWN && selected < rows - 1) selected++;
    if (key == KEY_UP && selected > 0) selected--;
    draw(selected);
  }
  endwin();
  return 0;
}

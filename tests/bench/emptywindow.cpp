// The least that a window costs: what the start of the console stands beside.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Empty window"));
    window.setCentralWidget(new QLabel(QStringLiteral("Nothing but a window"), &window));
    window.resize(900, 600);
    window.show();
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse and without eyes: each page is walked and operated by keyboard, and its accessible tree is
// read. The tree stays behind as <build>/screenshots/accessible-*.txt.
#include "SampleModels.h"
#include "ui/MainWindow.h"
#include "ui/theme/Theming.h"
#include "ui/theme/Words.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace {

constexpr const char *pageNames[] = {"overview", "agents", "usage", "runs", "keys", "identity", "settings"};
constexpr int mostSteps = 300;

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return !widget.accessibleName().isEmpty() ? widget.accessibleName()
        : button                              ? button->text()
                                              : QString::fromLatin1(widget.metaObject()->className());
}

/// What Tab reaches, in its order, until it comes round.
std::vector<QWidget *> walk(QWidget &window)
{
    std::vector<QWidget *> visited;
    for (int step = 0; step < mostSteps; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (!now || std::find(visited.begin(), visited.end(), now) != visited.end())
            break;
        visited.push_back(now);
    }
    return visited;
}

/// In a group of exclusive buttons Tab stops at the chosen one; the arrows go to the others.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && (button->group() || button->autoExclusive()) && !button->isChecked();
}

bool wantsAName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::ComboBox:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Slider:
    case QAccessible::ProgressBar:
    case QAccessible::Chart:
    case QAccessible::Graphic:
        return true;
    default:
        return false;
    }
}

void list(QAccessibleInterface *node, int depth, QStringList &lines, QStringList &nameless)
{
    if (!node || !node->isValid() || node->state().invisible || depth > 30)
        return;
    const QString name = node->text(QAccessible::Name);
    const QObject *object = node->object();
    const QString kind = object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("item");
    if (!name.isEmpty() || wantsAName(node->role()))
        lines << QStringLiteral("%1%2 (role %3): %4")
                     .arg(QString(2 * depth, u' '), kind)
                     .arg(int(node->role()))
                     .arg(name);
    const bool inner = object && object->objectName().startsWith(QLatin1String("qt_"));
    if (wantsAName(node->role()) && name.isEmpty() && !inner)
        nameless << kind + u' ' + (object ? object->objectName() : QString());
    if (node->role() == QAccessible::Table)
        return;  // its cells are its model's texts
    for (int i = 0; i < node->childCount(); ++i)
        list(node->child(i), depth + 1, lines, nameless);
}

}  // namespace

class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyControlIsReachedByTab_data() { pages(); }
    void everyControlIsReachedByTab();
    void focusIsSeen_data() { pages(); }
    void focusIsSeen();
    void everyButtonAnswersToTheSpaceBar_data() { pages(); }
    void everyButtonAnswersToTheSpaceBar();
    void everyControlHasANameAndARole_data() { pages(); }
    void everyControlHasANameAndARole();
    void tablesGoByArrowKeys();
    void nothingMovesByItself();

private:
    void pages();
    void show(int page);

    std::unique_ptr<ui::Words> m_words;
    std::unique_ptr<ui::Theming> m_theming;
    std::unique_ptr<testing::SampleModels> m_models;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOTS_DIR)));
    m_words = std::make_unique<ui::Words>(*qApp);
    m_theming = std::make_unique<ui::Theming>(*qApp);
    m_theming->apply(core::Theme::Dark);
}

void TestAccessibility::init()
{
    m_models = std::make_unique<testing::SampleModels>();
    m_models->fill();
    m_window = std::make_unique<ui::MainWindow>(m_models->all());
}

void TestAccessibility::cleanup()
{
    m_window.reset();
    m_models.reset();
}

void TestAccessibility::pages()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < int(std::size(pageNames)); ++page)
        QTest::newRow(pageNames[page]) << page;
}

void TestAccessibility::show(int page)
{
    m_window->showPage(models::Page(page));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibility::everyControlIsReachedByTab()
{
    QFETCH(int, page);
    show(page);
    const std::vector<QWidget *> visited = walk(*m_window);
    QVERIFY(visited.size() > 1);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->focusProxy() || isReachedByArrows(*widget))
            continue;
        QVERIFY2(std::find(visited.begin(), visited.end(), widget) != visited.end(), qPrintable(nameOf(*widget)));
    }
}

void TestAccessibility::focusIsSeen()
{
    QFETCH(int, page);
    show(page);
    for (QWidget *widget : walk(*m_window)) {
        widget->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(widget->hasFocus());
        QWidget *ground = widget->parentWidget();
        const QImage with = ground->grab().toImage();
        widget->clearFocus();
        QVERIFY2(ground->grab().toImage() != with, qPrintable(nameOf(*widget)));
    }
}

void TestAccessibility::everyButtonAnswersToTheSpaceBar()
{
    QFETCH(int, page);
    show(page);
    for (QWidget *widget : walk(*m_window)) {
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (!button || button->objectName().startsWith(QLatin1String("nav.")) || !button->isEnabled())
            continue;
        button->setFocus(Qt::TabFocusReason);
        auto *withMenu = qobject_cast<QPushButton *>(button);
        if (withMenu && withMenu->menu()) {
            QSignalSpy opened(withMenu->menu(), &QMenu::aboutToShow);
            QTimer::singleShot(0, withMenu->menu(), &QWidget::close);  // it has a loop of its own
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY2(opened.size() == 1, qPrintable(nameOf(*button)));
            continue;
        }
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY2(clicked.size() == 1, qPrintable(nameOf(*button)));
        if (QWidget *dialog = QApplication::activeModalWidget())
            QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        if (m_window->page() != models::Page(page))
            show(page);
    }
}

void TestAccessibility::everyControlHasANameAndARole()
{
    QFETCH(int, page);
    show(page);
    QStringList lines;
    QStringList nameless;
    list(QAccessible::queryAccessibleInterface(m_window.get()), 0, lines, nameless);
    QFile artefact(QStringLiteral(SCREENSHOTS_DIR "/accessible-%1.txt").arg(QLatin1String(pageNames[page])));
    QVERIFY(artefact.open(QIODevice::WriteOnly) && artefact.write(lines.join(u'\n').toUtf8()) > 0);
    QVERIFY(lines.size() > 10);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestAccessibility::tablesGoByArrowKeys()
{
    show(int(models::Page::Runs));
    QAbstractItemView *table = nullptr;
    for (auto *view : m_window->findChildren<QAbstractItemView *>()) {
        if (view->accessibleName() == QStringLiteral("Runs"))
            table = view;
    }
    QVERIFY(table);
    QSignalSpy chosen(m_window.get(), &ui::MainWindow::runChosen);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(!chosen.isEmpty());
}

void TestAccessibility::nothingMovesByItself()
{
    show(0);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QVERIFY(!QApplication::isEffectEnabled(effect));
    for (const QAbstractAnimation *animation : m_window->findChildren<QAbstractAnimation *>())
        QVERIFY(animation->state() != QAbstractAnimation::Running);
}

QTEST_MAIN(TestAccessibility)
#include "TestAccessibility.moc"
